package org.softmaxntk.theorems.given;

import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * A network and one vector to be added to every neuron's weights.
 *
 * @param shift c, 1×d_in
 */
public record CommonShift(DataSet data, SoftmaxNetwork network, Matrix shift) implements GivenNetwork {
    public CommonShift {
        if (shift.rows() != 1 || shift.columns() != network.inputDimension()) {
            throw new InvalidInput("shift", "a 1×" + network.inputDimension() + " matrix", shift.toString());
        }
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("shift", shift.frobeniusNorm());
        return facts;
    }

    /** A recipe's network on its data, and the first row of its move. */
    public static final class Instances extends NetworkFamily<CommonShift> {
        @Override
        CommonShift on(DataSet data, SoftmaxNetwork network, Recipe recipe) {
            return new CommonShift(data, network, move(recipe, network, data).rows(0, 1));
        }

        @Override
        public List<String> regimes(Recipe recipe, CommonShift instance) {
            return with(
                    super.regimes(recipe, instance),
                    radiusRegime(instance.shift().frobeniusNorm()));
        }

        @Override
        public Written write(CommonShift instance) {
            return super.write(instance).with("shift", instance.shift());
        }

        @Override
        public CommonShift read(Written written) {
            return new CommonShift(data(written), network(written), written.matrix("shift"));
        }
    }
}
