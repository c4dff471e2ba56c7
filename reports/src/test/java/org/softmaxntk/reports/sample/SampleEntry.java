package org.softmaxntk.reports.sample;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.SequentialTest;
import org.softmaxntk.properties.statistics.StatedProbability;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.MissedPremise;
import org.softmaxntk.theorems.ledger.Proof;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.Worth;
import org.softmaxntk.theorems.verdict.Outcome;

/** A ledger entry in the making: holds, generated, measured e^−3 against e^2, until told otherwise. */
public final class SampleEntry {
    private final String claim;
    private final String instance;
    private String variant;
    private Role role = Role.GENERATED;
    private Outcome verdict = Outcome.HOLDS;
    private Double lnMeasured = -3.0;
    private Double lnStated = 2.0;
    private String hypothesis;
    private List<String> regimes = List.of();
    private SortedMap<String, Double> gap = new TreeMap<>();
    private Double lnTrivial;
    private Frequency frequency;
    private boolean worstDraw;
    private Proof proof;
    private Map<String, Double> facts = Map.of("R", 0.005, "d_out", 3.0);

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

    public SampleEntry verdict(Outcome other) {
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
        return verdict(Outcome.VIOLATED).sides(lnRatio, 0.0);
    }

    public SampleEntry failing(String premise) {
        hypothesis = premise;
        return verdict(Outcome.NOT_APPLICABLE);
    }

    public SampleEntry regimes(String... labels) {
        regimes = List.of(labels);
        return this;
    }

    /** Short of {@code quantity} by 10^{@code decades}; null if no size would do. */
    public SampleEntry shortOf(String quantity, Double decades) {
        gap.put(quantity, decades);
        return this;
    }

    /** What holds anyway. */
    public SampleEntry trivially(double ln) {
        lnTrivial = ln;
        return this;
    }

    public SampleEntry facts(Map<String, Double> others) {
        facts = others;
        return this;
    }

    /** Draws instead of an instance, the successes evenly spread. */
    public SampleEntry drawn(long trials, long successes, double failureProbability) {
        Evidence evidence = new SequentialTest(StatedProbability.oneMinus(failureProbability)).start();
        for (long trial = 0; trial < trials; trial++) {
            evidence = evidence.after((trial + 1) * successes / trials > trial * successes / trials);
        }
        frequency = new Frequency(
                trials, successes, failureProbability, evidence.lnLargestAgainst(), evidence.lnLargestFor());
        return verdict(Outcome.INCONCLUSIVE);
    }

    /** The sides of the worst of the draws. */
    public SampleEntry worstDraw(double measured, double stated) {
        worstDraw = true;
        return sides(measured, stated);
    }

    /** A box instead of an instance. */
    public SampleEntry searched(Outcome result, int subBoxes, String counterexamples) {
        proof = new Proof(instance.replace("box: ", ""), subBoxes, counterexamples);
        return verdict(result).role(Role.PROOF);
    }

    public LedgerEntry entry() {
        boolean measured = hypothesis == null && (frequency == null || worstDraw) && proof == null;
        return new LedgerEntry(
                claim,
                variant,
                role,
                instance,
                verdict,
                measured
                        ? new Measurement(
                                new LogRange(lnMeasured, lnMeasured), new LogRange(lnStated, lnStated), null, 16)
                        : null,
                hypothesis == null ? null : new MissedPremise(hypothesis, "what " + hypothesis + " asks", "R = 0.02"),
                new Worth(gap, lnTrivial == null ? null : new LogRange(lnTrivial, lnTrivial)),
                frequency,
                proof,
                regimes,
                facts);
    }
}
