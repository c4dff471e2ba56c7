package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.properties.campaign.Examination;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * What the claims with a failure probability have to object to the program they find themselves in, by many draws: for faults
 * in the law of the start, which a single draw cannot show. In and out as {@link Scrutiny}.
 */
public final class Frequencies implements Function<Map<String, List<String>>, Map<String, String>> {
    @Override
    public Map<String, String> apply(Map<String, List<String>> recipesByClaim) {
        return Scrutiny.firstObjections(recipesByClaim, Frequencies::objection);
    }

    /** Null if draws support the claim. */
    static String objection(String claim, String recipe) {
        try {
            Outcome verdict = Examination.examine(
                            ClaimReference.to(claim), Role.GENERATED, NetworkRecipes.parse(recipe))
                    .verdict();
            return verdict == Outcome.SUPPORTED ? null : verdict + " by draws";
        } catch (RuntimeException failure) {
            return "stopped by " + failure.getClass().getSimpleName();
        }
    }
}
