package org.softmaxntk.properties.campaign;

import java.util.List;
import java.util.Map;
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
    private StepExamination() {}

    /** The step itself. Cost: that of its proof. */
    public static LedgerEntry examine(ScalarStatement step) {
        return entry(step.id(), null, step.inequality());
    }

    /** A false neighbour of it. */
    public static LedgerEntry examine(ScalarStatement step, FalseScalarVariant variant) {
        return entry(step.id(), variant.name(), variant.inequality());
    }

    private static LedgerEntry entry(String step, String variant, Inequality inequality) {
        ProofResult result = Prover.STANDARD.prove(inequality);
        String box = inequality.box().toString();
        return new LedgerEntry(
                step,
                variant,
                Role.PROOF,
                "box: " + box,
                result.name(),
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
