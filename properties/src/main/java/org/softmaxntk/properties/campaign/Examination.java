package org.softmaxntk.properties.campaign;

import java.util.List;
import org.softmaxntk.properties.instances.Instances;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Regimes;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

/** One claim on one recipe: builds the instance, judges it, writes it down. */
public final class Examination {
    private Examination() {}

    /** Cost: what the claim costs on an instance of this size, and more where digits are needed. */
    public static LedgerEntry examine(ClaimReference reference, Role role, Recipe recipe) {
        return examine(reference.resolve(), reference, role, recipe);
    }

    private static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe) {
        G given = Instances.build(recipe, claim.given());
        Verdict verdict = Judge.STANDARD.judge(claim, given);
        List<String> regimes = Regimes.of(recipe, given);
        return verdict instanceof Verdict.NotApplicable missed
                ? inapplicable(reference, role, recipe, missed, regimes, given)
                : decided(reference, role, recipe, verdict.name(), evidence(verdict), regimes, given);
    }

    private static LedgerEntry inapplicable(
            ClaimReference reference,
            Role role,
            Recipe recipe,
            Verdict.NotApplicable missed,
            List<String> regimes,
            Given given) {
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                recipe.toString(),
                missed.name(),
                null,
                null,
                null,
                0,
                missed.hypothesis(),
                missed.required(),
                missed.got(),
                regimes,
                given.facts());
    }

    private static LedgerEntry decided(
            ClaimReference reference,
            Role role,
            Recipe recipe,
            String verdict,
            Sides sides,
            List<String> regimes,
            Given given) {
        double ratio = Math.exp(sides.lnRatio());
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                recipe.toString(),
                verdict,
                LogRange.of(sides.measured()),
                LogRange.of(sides.stated()),
                Double.isFinite(ratio) ? ratio : null,
                sides.digits(),
                null,
                null,
                null,
                regimes,
                given.facts());
    }

    /** The sides that decided; of a contradiction, the precise ones. */
    private static Sides evidence(Verdict verdict) {
        if (verdict instanceof Verdict.Holds holds) {
            return holds.evidence();
        }
        if (verdict instanceof Verdict.Violated violated) {
            return violated.evidence();
        }
        if (verdict instanceof Verdict.Undecided undecided) {
            return undecided.evidence();
        }
        return ((Verdict.Faulty) verdict).fast();
    }
}
