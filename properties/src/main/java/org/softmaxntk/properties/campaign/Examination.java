package org.softmaxntk.properties.campaign;

import java.util.Optional;
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
        Optional<Sides> sides = verdict.sides();
        Optional<Verdict.NotApplicable> missed = missedHypothesis(verdict);
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                recipe.toString(),
                verdict.name(),
                sides.map(Sides::measured).map(LogRange::of).orElse(null),
                sides.map(Sides::stated).map(LogRange::of).orElse(null),
                sides.map(Sides::lnRatio)
                        .map(Math::exp)
                        .filter(Double::isFinite)
                        .orElse(null),
                sides.map(Sides::digits).orElse(0),
                missed.map(Verdict.NotApplicable::hypothesis).orElse(null),
                missed.map(Verdict.NotApplicable::required).orElse(null),
                missed.map(Verdict.NotApplicable::got).orElse(null),
                Regimes.of(recipe, given),
                given.facts());
    }

    private static Optional<Verdict.NotApplicable> missedHypothesis(Verdict verdict) {
        return verdict instanceof Verdict.NotApplicable missed ? Optional.of(missed) : Optional.empty();
    }
}
