package org.softmaxntk.reports.aggregation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.Proof;

/** What has been seen of one scalar step so far. Of several searches of a box, the one with the gravest result counts. */
final class StepTally {
    private final ScalarStatement step;
    private final Map<String, LedgerLine> variants = new LinkedHashMap<>();
    private LedgerLine search;

    StepTally(ScalarStatement step) {
        this.step = step;
        step.falseVariants().forEach(variant -> variants.put(variant.name(), null));
    }

    /** @throws InvalidInput if the line is not about a box, or names a variant the step does not have */
    void add(LedgerLine line) {
        String variant = line.entry().variant();
        if (line.entry().proof() == null) {
            throw new InvalidInput(
                    line.where(), "a box that was searched, for " + step.id() + " is a scalar step", "none");
        }
        if (variant == null) {
            search = graver(search, line);
        } else if (variants.containsKey(variant)) {
            variants.put(variant, graver(variants.get(variant), line));
        } else {
            throw new InvalidInput(
                    line.where(),
                    "a false variant of " + step.id() + ": one of " + List.copyOf(variants.keySet()),
                    variant + " (a ledger of another version? clean and run again)");
        }
    }

    private static LedgerLine graver(LedgerLine one, LedgerLine other) {
        return one == null || conclusion(other).worseThan(conclusion(one)) ? other : one;
    }

    private static Conclusion conclusion(LedgerLine line) {
        return line == null ? Conclusion.NOT_EXERCISED : Conclusion.of(line.verdict());
    }

    StepSummary summary() {
        Optional<LedgerLine> searched = Optional.ofNullable(search);
        Optional<Proof> proof = searched.map(line -> line.entry().proof());
        return new StepSummary(
                step,
                conclusion(search),
                proof.map(Proof::box).orElse(""),
                proof.map(Proof::subBoxes).orElse(0),
                proof.map(Proof::counterexamples),
                step.falseVariants().stream().map(this::variant).toList(),
                searched.map(line -> line.entry().replayCommand()));
    }

    private StepSummary.Variant variant(FalseScalarVariant variant) {
        LedgerLine line = variants.get(variant.name());
        Optional<Proof> proof =
                Optional.ofNullable(line).map(searched -> searched.entry().proof());
        return new StepSummary.Variant(
                variant.name(),
                conclusion(line),
                proof.map(Proof::counterexamples),
                proof.map(Proof::subBoxes).orElse(0));
    }
}
