package org.softmaxntk.properties.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.family.Law;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.MissedPremise;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.Worth;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

/** One claim on one recipe: builds the instance, judges it, and says so in a line of the ledger. */
public final class Examination {
    private Examination() {}

    /**
     * Judges one instance; a claim about random starts is judged by many draws from the recipe's law. Cost: what the
     * claim costs on an instance of this size, and more where digits or draws are needed.
     */
    public static LedgerEntry examine(ClaimReference reference, Role role, Recipe recipe) {
        return examine(reference.resolve(), reference, role, recipe);
    }

    /** The recipe that {@code text} is, for the family that the claim is about. */
    public static Recipe parse(ClaimReference reference, String text) {
        return Families.of(reference.resolve()).parameters().parse(text);
    }

    /** The instance of the recipe, written out. */
    public static Written written(ClaimReference reference, Recipe recipe) {
        return written(reference.resolve(), recipe);
    }

    private static <G extends Given> Written written(Claim<G> claim, Recipe recipe) {
        Family<G> family = Families.of(claim);
        return family.write(family.build(recipe));
    }

    private static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe) {
        Family<G> family = Families.of(claim);
        G given = family.build(recipe);
        Optional<Law<G>> law = family.law(recipe);
        if (law.isPresent() && Judge.missed(claim, given).isEmpty()) {
            return DrawCampaign.examine(claim, reference, role, recipe, law.get());
        }
        return judged(
                claim,
                reference,
                role,
                recipe.toString(),
                given,
                family.regimes(recipe, given),
                family.facts(recipe, given));
    }

    /**
     * Judges an instance that was written out, by itself; also one of a family whose claims are judged by draws.
     *
     * @param name what the ledger calls it
     * @throws InvalidInput if it is of another family than the claim is about
     */
    public static LedgerEntry examine(ClaimReference reference, Role role, Written written, String name) {
        return examine(reference.resolve(), reference, role, written, name);
    }

    private static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Written written, String name) {
        Family<G> family = Families.of(claim);
        if (!written.family().equals(family.id())) {
            throw new InvalidInput(
                    name + ", family", family.id() + ", as " + claim.id() + " is about", written.family());
        }
        G given = family.read(written);
        return judged(claim, reference, role, name, given, List.of(), given.facts());
    }

    private static <G extends Given> LedgerEntry judged(
            Claim<G> claim,
            ClaimReference reference,
            Role role,
            String instance,
            G given,
            List<String> regimes,
            Map<String, Double> facts) {
        Verdict verdict = Judge.STANDARD.judge(claim, given);
        Optional<MissedPremise> missed = missed(verdict);
        Map<String, Double> all = new TreeMap<>(facts);
        if (missed.isEmpty()) {
            all.putAll(claim.facts(given));
        }
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                instance,
                verdict.outcome(),
                verdict.sides().map(Measurement::of).orElse(null),
                missed.orElse(null),
                missed.isPresent() ? null : worth(claim, given),
                null,
                null,
                regimes,
                all);
    }

    static <G extends Given> Worth worth(Claim<G> claim, G given) {
        return Worth.of(claim.gap(given), claim.trivial(given).map(LogRange::of).orElse(null));
    }

    private static Optional<MissedPremise> missed(Verdict verdict) {
        return verdict instanceof Verdict.NotApplicable missed
                ? Optional.of(new MissedPremise(missed.hypothesis(), missed.required(), missed.got()))
                : Optional.empty();
    }
}
