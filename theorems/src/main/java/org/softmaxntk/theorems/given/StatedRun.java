package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.EPSILON;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * A run with the step size and the number of steps that Theorem 4.2 states, from weights at 0 (the limit σ → 0 of its
 * start, where B = 1). No network is held: the width may be larger than any memory.
 *
 * @param width m ≥ 2, even
 * @param targetLoss ε ∈ (0, 1)
 * @param failureProbability δ ∈ (0, 1)
 */
public record StatedRun(DataSet data, int width, double targetLoss, double failureProbability) implements GivenData {
    public StatedRun {
        if (width < 2 || width % 2 != 0) {
            throw new InvalidInput("width", "an even number of neurons, at least 2", "" + width);
        }
        if (!(targetLoss > 0 && targetLoss < 1 && failureProbability > 0 && failureProbability < 1)) {
            throw new InvalidInput(
                    "target loss ε and failure probability δ",
                    "numbers between 0 and 1",
                    targetLoss + ", " + failureProbability);
        }
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenData.super.facts();
        facts.put("m", (double) width);
        facts.put("B", 1.0);
        facts.put("epsilon", targetLoss);
        facts.put("delta", failureProbability);
        return facts;
    }

    /** The width, ε and δ of a recipe on its data. */
    public static final class Instances extends DataFamily<StatedRun> {
        @Override
        StatedRun on(DataSet data, Recipe recipe) {
            return new StatedRun(data, recipe.get(WIDTH), recipe.get(EPSILON), recipe.get(DELTA));
        }

        @Override
        public Written write(StatedRun instance) {
            return super.write(instance)
                    .with("width", instance.width())
                    .with("epsilon", instance.targetLoss())
                    .with("delta", instance.failureProbability());
        }

        @Override
        public StatedRun read(Written written) {
            return new StatedRun(
                    data(written), written.whole("width"), written.number("epsilon"), written.number("delta"));
        }
    }
}
