package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;

import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * A network and the same network after its hidden weights have moved.
 *
 * @param network at W̃, where the claims start from
 * @param moved at W
 * @param radius R, a double with max_r ‖w_r − w̃_r‖₂ ≤ R for certain; see {@link #between}
 */
public record MovedWeights(DataSet data, SoftmaxNetwork network, SoftmaxNetwork moved, double radius)
        implements GivenNetwork {
    public MovedWeights {
        if (moved.width() != network.width() || !moved.signs().equals(network.signs())) {
            throw new InvalidInput("moved network", "the width and signs of the first network", "others");
        }
    }

    /**
     * With R the distance itself, rounded up: a difference of doubles and a norm of d terms have relative error at most
     * (d + 4)u, so the factor 1 + (d + 8)·2⁻⁵² covers it.
     */
    public static MovedWeights between(DataSet data, SoftmaxNetwork network, SoftmaxNetwork moved) {
        Matrix difference = moved.hiddenWeights().minus(network.hiddenWeights());
        return new MovedWeights(data, network, moved, roundedUp(difference));
    }

    private static double roundedUp(Matrix difference) {
        double norm = difference.maxRowNorm();
        // Below the normal doubles a norm is off by half of the smallest one, which no factor covers.
        return norm == 0 ? 0 : Math.nextUp(norm * (1 + (difference.columns() + 8) * 0x1p-52));
    }

    /** max over pairs of ‖½(Δw_{2r} − Δw_{2r+1})‖, rounded up: how far the two of a pair have come apart. */
    public double oddRadius() {
        return halfRadius(-1);
    }

    /** max over pairs of ‖½(Δw_{2r} + Δw_{2r+1})‖, rounded up: how far the pairs have moved as pairs. */
    public double evenRadius() {
        return halfRadius(+1);
    }

    /** Δ_2r ± Δ_2r+1 may cancel, so the roundings of the two differences count in full: u·√d_in·‖Δ‖ each, and u more. */
    private double halfRadius(int sign) {
        return roundedUp(halfPairs(sign)) + network.inputDimension() * 0x1p-52 * radius;
    }

    private Matrix halfPairs(int sign) {
        Matrix difference = moved.hiddenWeights().minus(network.hiddenWeights());
        return Matrix.generate(
                network.width() / 2,
                network.inputDimension(),
                (r, k) -> (difference.at(2 * r, k) + sign * difference.at(2 * r + 1, k)) / 2);
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("R", radius);
        return facts;
    }

    /** A recipe's network on its data, before and after its move. */
    public static final class Instances extends NetworkFamily<MovedWeights> {
        @Override
        MovedWeights on(DataSet data, SoftmaxNetwork network, Recipe recipe) {
            Matrix step = move(recipe, network, data);
            return between(
                    data, network, network.withWeights(network.hiddenWeights().plus(step)));
        }

        @Override
        public List<String> regimes(Recipe recipe, MovedWeights instance) {
            return with(
                    super.regimes(recipe, instance), "move:" + recipe.get(MOVE).id(), radiusRegime(instance.radius()));
        }

        @Override
        public Written write(MovedWeights instance) {
            return super.write(instance).with("moved weights", instance.moved().hiddenWeights());
        }

        /** With the radius found anew, so that no file can claim a smaller one. */
        @Override
        public MovedWeights read(Written written) {
            SoftmaxNetwork network = network(written);
            return between(data(written), network, network.withWeights(written.matrix("moved weights")));
        }
    }
}
