package org.softmaxntk.theorems.family;

import java.util.Map;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.recipe.Recipe;

/** What random instances are drawn from, chosen before any of them is. */
public interface Law<G> {
    /** δ ∈ (0, 1): how often a statement about this law may fail. */
    double failureProbability();

    /** One draw; same stream, same bits. */
    G draw(RandomStream stream);

    /** Where the draws of a recipe take their randomness from: trial k from the child {@code trial/k}. */
    static RandomStream draws(Recipe recipe) {
        return recipe.stream().named("draws");
    }

    /** The law's numbers by symbol. */
    Map<String, Double> facts();
}
