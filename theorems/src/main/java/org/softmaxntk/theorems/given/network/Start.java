package org.softmaxntk.theorems.given.network;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Recipe;

/** How a network begins. The constructed ones are those that come nearest to a bound. */
public enum Start {
    /** The paper's: pairs with equal weights and opposite signs. */
    PAIRED {
        @Override
        public SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return Initialisation.symmetric(
                    recipe.get(WIDTH), data.inputDimension(), data.outputDimension(), recipe.get(SIGMA), stream);
        }
    },
    /** Every neuron on its own. */
    INDEPENDENT {
        @Override
        public SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return Initialisation.independent(
                    recipe.get(WIDTH), data.inputDimension(), data.outputDimension(), recipe.get(SIGMA), stream);
        }
    },
    /**
     * Neurons in fours with equal weights and the signs ++−−, +−+−, +−−+ of a random output's turn, up to a common sign: each
     * output balances, and with three outputs no neuron has another with opposite signs. What is left over comes in pairs.
     */
    BALANCED {
        @Override
        public SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return BalancedStart.draw(
                    recipe.get(WIDTH), data.inputDimension(), data.outputDimension(), recipe.get(SIGMA), stream);
        }
    },
    /** First half of the neurons at −x₁R/2, second half at +x₁R/2: after {@link Move#EXCHANGE} they have swapped places. */
    SPLIT {
        @Override
        public SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return constructed(
                    recipe.get(WIDTH),
                    data,
                    r -> (2 * r < recipe.get(WIDTH) ? -1 : 1) * recipe.get(RADIUS) / 2,
                    r -> r % 2 == 0 ? 1 : -1);
        }
    },
    /** One pair holds the mass m^−0.3 at x₁, the others share the rest equally. */
    HEAVY_PAIR {
        @Override
        public SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            double logit = heavyLogit(recipe.get(WIDTH), 2, HEAVY_PAIR_EXPONENT);
            return constructed(recipe.get(WIDTH), data, r -> r < 2 ? logit : 0, r -> r % 2 == 0 ? 1 : -1);
        }
    },
    /** One neuron with a = +1 holds the mass m^−0.35 at x₁, all others have a = −1 and share the rest equally. */
    HEAVY_NEURON {
        @Override
        public SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            double logit = heavyLogit(recipe.get(WIDTH), 1, HEAVY_NEURON_EXPONENT);
            return constructed(recipe.get(WIDTH), data, r -> r < 1 ? logit : 0, r -> r == 0 ? 1 : -1);
        }
    },
    /** One neuron with a = +1 at logit +σ of x₁, all others with a = −1 at −σ: its s is nearly e^{2B}, its q nearly 2. */
    ONE_HIGH {
        @Override
        public SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return constructed(
                    recipe.get(WIDTH),
                    data,
                    r -> r == 0 ? recipe.get(SIGMA) : -recipe.get(SIGMA),
                    r -> r == 0 ? 1 : -1);
        }
    };

    private static final double HEAVY_PAIR_EXPONENT = 0.3;
    private static final double HEAVY_NEURON_EXPONENT = 0.35;

    /** A number that belongs to a neuron. */
    @FunctionalInterface
    private interface PerNeuron {
        double of(int r);
    }

    /** How the neurons of its law depend on each other; a constructed start has no law. */
    public NeuronDraws draws() {
        return switch (this) {
            case PAIRED -> NeuronDraws.PAIRED;
            case INDEPENDENT -> NeuronDraws.INDEPENDENT;
            default ->
                throw new InvalidInput(
                        "instance, parameter start",
                        "paired or independent, as the claim is about random starts",
                        id());
        };
    }

    /** The network of {@code recipe}: its width, scale and radius. Same recipe and stream, same bits. */
    public abstract SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream);

    /** The name used in recipes. */
    public String id() {
        return Parameter.id(this);
    }

    /** Weights along x₁/‖x₁‖² so that the first sample's logits are as given. */
    private static SoftmaxNetwork constructed(int width, DataSet data, PerNeuron logit, PerNeuron sign) {
        double[] x = data.inputs().row(0);
        double norm = data.inputs().rowNorm(0);
        return new SoftmaxNetwork(
                Matrix.generate(width, x.length, (r, k) -> norm == 0 ? 0 : logit.of(r) * (x[k] / norm / norm)),
                Matrix.generate(width, data.outputDimension(), (r, l) -> sign.of(r)));
    }

    /** The logit at which {@code count} of {@code width} neurons hold together m^−exponent, the others being at 0. */
    private static double heavyLogit(int width, int count, double exponent) {
        double mass = Math.pow(width, -exponent);
        return Math.log(mass * Math.max(1, width - count) / (count * (1 - Math.min(mass, 0.999))));
    }
}
