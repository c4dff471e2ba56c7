package org.softmaxntk.properties.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ProofResult;
import org.softmaxntk.theorems.interval.Prover;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Proof;
import org.softmaxntk.theorems.ledger.Role;

/** One scalar step on its whole box: proves it, writes it down. */
public final class StepExamination {
    private static final String BOX = "box: ";

    private StepExamination() {}

    /** The step itself. Cost: that of its proof. */
    public static LedgerEntry examine(ScalarStatement step) {
        return entry(step.id(), null, step.inequality());
    }

    /** A false neighbour of it. */
    public static LedgerEntry examine(ScalarStatement step, FalseScalarVariant variant) {
        return entry(step.id(), variant.name(), variant.inequality());
    }

    /**
     * The step, {@code hyperbolic-quartic-bound}, or the neighbour, {@code hyperbolic-quartic-bound~5-for-6}, of this name.
     *
     * @param box as ledgers have it; or with other ends, to see how far the step holds
     * @throws InvalidInput if there is no such step or neighbour, or if its box has other sides
     */
    public static LedgerEntry examine(String reference, String box) {
        int at = reference.indexOf('~');
        ScalarStatement step = step(at < 0 ? reference : reference.substring(0, at));
        Optional<FalseScalarVariant> variant =
                at < 0 ? Optional.empty() : Optional.of(variant(step, reference.substring(at + 1)));
        Inequality searched = variant.map(FalseScalarVariant::inequality).orElseGet(step::inequality);
        String text = box.strip();
        Inequality asked = text.equals(BOX + searched.box())
                ? searched
                : searched.on(
                        BoxText.parse(text.replaceFirst("^" + BOX, ""), searched.box(), "instance of " + reference));
        return entry(step.id(), variant.map(FalseScalarVariant::name).orElse(null), asked);
    }

    /**
     * The step of this name.
     *
     * @throws InvalidInput if there is no such step
     */
    public static ScalarStatement step(String id) {
        return find(id).orElseThrow(() -> new InvalidInput(
                "scalar step",
                "one of "
                        + ScalarStatements.all().stream()
                                .map(ScalarStatement::id)
                                .toList(),
                id));
    }

    /** The step of this name, without or with a neighbour's name after it. */
    public static Optional<ScalarStatement> find(String reference) {
        String id = reference.replaceAll("~.*", "");
        return ScalarStatements.all().stream()
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    private static FalseScalarVariant variant(ScalarStatement step, String name) {
        return step.falseVariants().stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "false variant of " + step.id(),
                        "one of "
                                + step.falseVariants().stream()
                                        .map(FalseScalarVariant::name)
                                        .toList(),
                        "\"" + name + "\""));
    }

    /** The text that stands for a step's box in ledgers. */
    public static String instance(ScalarStatement step) {
        return BOX + step.inequality().box();
    }

    private static LedgerEntry entry(String step, String variant, Inequality inequality) {
        ProofResult result = Prover.STANDARD.prove(inequality);
        String box = inequality.box().toString();
        return new LedgerEntry(
                step,
                variant,
                Role.PROOF,
                BOX + box,
                result.outcome(),
                null,
                null,
                null,
                null,
                proof(result, box),
                List.of(),
                Map.of());
    }

    private static Proof proof(ProofResult result, String box) {
        if (result instanceof ProofResult.Proved proved) {
            return new Proof(box, proved.subBoxes(), null);
        }
        return result instanceof ProofResult.Refuted refuted
                ? new Proof(box, refuted.examined(), refuted.subBox().toString())
                : new Proof(box, ((ProofResult.Open) result).proved(), null);
    }
}
