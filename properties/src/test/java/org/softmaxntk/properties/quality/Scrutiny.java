package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

/**
 * What the claims have to object to the program they find themselves in: from the texts of recipes by claim to objections by
 * claim.
 *
 * <p>The criteria are those of the claims' own tests: {@code ClaimProperties} for verdicts, {@code ClaimsTest} for the two
 * paths of a claim, which must not contradict each other even where doubles alone would settle it. Only types of the JDK go
 * in and out, as this class is loaded once with every {@link FaultyProgram}.
 */
public final class Scrutiny implements Function<Map<String, List<String>>, Map<String, String>> {
    /** Enough to contradict doubles, at half the cost of the judge's 32. */
    private static final Digits DIGITS = Digits.of(20);

    @Override
    public Map<String, String> apply(Map<String, List<String>> recipesByClaim) {
        return firstObjections(recipesByClaim, Scrutiny::objection);
    }

    static Map<String, String> firstObjections(
            Map<String, List<String>> recipesByClaim, BinaryOperator<String> objection) {
        Map<String, String> objections = new TreeMap<>();
        recipesByClaim.forEach((claim, recipes) -> recipes.stream()
                .map(recipe -> objection.apply(claim, recipe))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(first -> objections.put(claim, first)));
        return objections;
    }

    /** Null if there is none. */
    static String objection(String claim, String recipe) {
        try {
            Claim<?> asked = Catalogue.standard().claim(claim);
            return objection(asked, Families.of(asked).parameters().parse(recipe));
        } catch (RuntimeException failure) {
            return "stopped by " + failure.getClass().getSimpleName();
        }
    }

    private static <G extends Given> String objection(Claim<G> claim, Recipe recipe) {
        G given = Families.of(claim).build(recipe);
        Verdict verdict = Judge.STANDARD.judge(claim, given);
        if (verdict instanceof Verdict.Holds holds) {
            return betweenPaths(claim, given, holds.evidence());
        }
        return isExcused(claim, given, verdict) ? null : verdict.outcome().text();
    }

    /** Of sides in digits the judge has compared the two paths already. */
    private static <G extends Given> String betweenPaths(Claim<G> claim, G given, Sides evidence) {
        if (evidence.digits() != Sides.DOUBLE_DIGITS) {
            return null;
        }
        Sides precise = claim.inDigits(given, DIGITS);
        if (evidence.contradicts(precise)) {
            return "doubles contradict digits";
        }
        return precise.order() == Sides.Order.BEYOND && isBound(claim, given) ? "violated in digits" : null;
    }

    private static <G extends Given> boolean isExcused(Claim<G> claim, G given, Verdict verdict) {
        if (verdict instanceof Verdict.Undecided undecided) {
            return !isBound(claim, given) || isAttained(claim, undecided.evidence());
        }
        return verdict instanceof Verdict.Violated && !isBound(claim, given);
    }

    /** Whether the claim says that this very instance holds: not of a single draw, nor beyond the sizes it asks for. */
    private static <G extends Given> boolean isBound(Claim<G> claim, G given) {
        Statement statement = Catalogue.standard().statement(claim.id());
        return statement.finding() == null
                && statement.guarantee().mode() != Statement.Guarantee.Mode.WITH_PROBABILITY
                && claim.gap(given).status() == PremiseGap.Status.MET;
    }

    /** Touching is holding where equality is part of the statement, if rounding is all that keeps the sides apart. */
    private static boolean isAttained(Claim<?> claim, Sides sides) {
        return Catalogue.standard().statement(claim.id()).attained()
                && LogRange.of(sides.measured()).isNarrow()
                && LogRange.of(sides.stated()).isNarrow();
    }
}
