package org.softmaxntk.properties.campaign;

import java.util.Map;
import java.util.Optional;
import org.softmaxntk.properties.instances.Instances;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Regimes;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.MissedPremise;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.Worth;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

/** One claim on one recipe: builds the instance, judges it, writes it down. */
public final class Examination {
    private Examination() {}

    /**
     * Judges one instance; a claim about random starts is judged by many draws from the recipe's law. Cost: what the
     * claim costs on an instance of this size, and more where digits or draws are needed.
     */
    public static LedgerEntry examine(ClaimReference reference, Role role, Recipe recipe) {
        return examine(reference.resolve(), reference, role, recipe);
    }

    private static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe) {
        G given = Instances.build(recipe, claim.given());
        if (given instanceof DrawnStart drawn && Judge.missed(claim, given).isEmpty()) {
            return DrawCampaign.examine(claim, reference, role, recipe, drawn);
        }
        Verdict verdict = Judge.STANDARD.judge(claim, given);
        Optional<MissedPremise> missed = missed(verdict);
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                recipe.toString(),
                verdict.outcome(),
                verdict.sides().map(Measurement::of).orElse(null),
                missed.orElse(null),
                missed.isPresent() ? null : worth(claim, given),
                null,
                null,
                Regimes.of(recipe, given),
                missed.isPresent() ? facts(recipe, given) : facts(recipe, claim, given));
    }

    static <G extends Given> Worth worth(Claim<G> claim, G given) {
        return Worth.of(claim.gap(given), claim.trivial(given).map(LogRange::of).orElse(null));
    }

    /** Also what the claim has to say about an instance that it applies to. */
    private static <G extends Given> Map<String, Double> facts(Recipe recipe, Claim<G> claim, G given) {
        Map<String, Double> facts = facts(recipe, given);
        facts.putAll(claim.facts(given));
        return facts;
    }

    /** The instance's own numbers, and the scale of its weights. */
    static Map<String, Double> facts(Recipe recipe, Given given) {
        Map<String, Double> facts = given.facts();
        facts.put("sigma", recipe.sigma());
        return facts;
    }

    private static Optional<MissedPremise> missed(Verdict verdict) {
        return verdict instanceof Verdict.NotApplicable missed
                ? Optional.of(new MissedPremise(missed.hypothesis(), missed.required(), missed.got()))
                : Optional.empty();
    }
}
