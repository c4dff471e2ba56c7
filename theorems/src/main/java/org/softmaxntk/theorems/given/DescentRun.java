package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * A network about to make many steps of gradient descent on ½‖F − Y‖².
 *
 * @param stepSize η > 0
 * @param steps T ≥ 1
 */
public record DescentRun(DataSet data, SoftmaxNetwork network, double stepSize, int steps) implements GivenNetwork {
    public DescentRun {
        if (!(stepSize > 0) || steps < 1) {
            throw new InvalidInput("descent", "a step size above 0 and at least 1 step", stepSize + ", " + steps);
        }
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("eta", stepSize);
        facts.put("T", (double) steps);
        return facts;
    }

    /** A recipe's network on its data, T steps of η = step/width ahead of it. */
    public static final class Instances extends NetworkFamily<DescentRun> {
        @Override
        DescentRun on(DataSet data, SoftmaxNetwork network, Recipe recipe) {
            return new DescentRun(data, network, recipe.get(STEP) / recipe.get(WIDTH), recipe.get(STEPS));
        }

        @Override
        public Written write(DescentRun instance) {
            return super.write(instance).with("step size", instance.stepSize()).with("steps", instance.steps());
        }

        @Override
        public DescentRun read(Written written) {
            return new DescentRun(data(written), network(written), written.number("step size"), written.whole("steps"));
        }
    }
}
