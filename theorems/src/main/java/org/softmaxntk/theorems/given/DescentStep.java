package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * A network about to make one step of gradient descent on ½‖F − Y‖².
 *
 * @param stepSize η > 0
 */
public record DescentStep(DataSet data, SoftmaxNetwork network, double stepSize) implements GivenNetwork {
    public DescentStep {
        if (!(stepSize > 0)) {
            throw new InvalidInput("descent", "a step size above 0", "" + stepSize);
        }
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("eta", stepSize);
        return facts;
    }

    /** A recipe's network on its data, one step of η = step/width ahead of it. */
    public static final class Instances extends NetworkFamily<DescentStep> {
        @Override
        DescentStep on(DataSet data, SoftmaxNetwork network, Recipe recipe) {
            return new DescentStep(data, network, recipe.get(STEP) / recipe.get(WIDTH));
        }

        @Override
        public Written write(DescentStep instance) {
            return super.write(instance).with("step size", instance.stepSize());
        }

        @Override
        public DescentStep read(Written written) {
            return new DescentStep(data(written), network(written), written.number("step size"));
        }
    }
}
