package org.softmaxntk.reports.sample;

import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.MissedPremise;
import org.softmaxntk.theorems.ledger.Role;

/** A ledger entry in the making: holds, generated, measured e^−3 against e^2, until told otherwise. */
public final class SampleEntry {
    private final String claim;
    private final String instance;
    private String variant;
    private Role role = Role.GENERATED;
    private String verdict = "holds";
    private Double lnMeasured = -3.0;
    private Double lnStated = 2.0;
    private String hypothesis;
    private List<String> regimes = List.of();

    private SampleEntry(String claim, String instance) {
        this.claim = claim;
        this.instance = instance;
    }

    public static SampleEntry of(String claim, String instance) {
        return new SampleEntry(claim, instance);
    }

    public SampleEntry variant(String name) {
        variant = name;
        return this;
    }

    public SampleEntry role(Role other) {
        role = other;
        return this;
    }

    public SampleEntry verdict(String other) {
        verdict = other;
        return this;
    }

    /** Null stands for the logarithm of 0. */
    public SampleEntry sides(Double measured, Double stated) {
        lnMeasured = measured;
        lnStated = stated;
        return this;
    }

    public SampleEntry violated(double lnRatio) {
        return verdict("violated").sides(lnRatio, 0.0);
    }

    public SampleEntry failing(String premise) {
        hypothesis = premise;
        return verdict("not-applicable");
    }

    public SampleEntry regimes(String... labels) {
        regimes = List.of(labels);
        return this;
    }

    public LedgerEntry entry() {
        boolean applicable = hypothesis == null;
        return new LedgerEntry(
                claim,
                variant,
                role,
                instance,
                verdict,
                applicable
                        ? new Measurement(
                                new LogRange(lnMeasured, lnMeasured), new LogRange(lnStated, lnStated), null, 16)
                        : null,
                applicable ? null : new MissedPremise(hypothesis, "what " + hypothesis + " asks", "R = 0.02"),
                null,
                null,
                null,
                regimes,
                Map.of("R", 0.005, "d_out", 3.0));
    }
}
