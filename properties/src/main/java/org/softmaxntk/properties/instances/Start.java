package org.softmaxntk.properties.instances;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.given.NeuronDraws;

/** How a network begins. The constructed ones are those that come nearest to a bound. */
public enum Start {
    /** The paper's: pairs with equal weights and opposite signs. */
    PAIRED {
        @Override
        SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return Initialisation.symmetric(
                    recipe.width(), data.inputDimension(), data.outputDimension(), recipe.sigma(), stream);
        }
    },
    /** Every neuron on its own. */
    INDEPENDENT {
        @Override
        SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return Initialisation.independent(
                    recipe.width(), data.inputDimension(), data.outputDimension(), recipe.sigma(), stream);
        }
    },
    /**
     * Neurons in fours with equal weights and the signs ++−−, +−+−, +−−+ of a random output's turn, up to a common sign: each
     * output balances, and with three outputs no neuron has another with opposite signs. What is left over comes in pairs.
     */
    BALANCED {
        @Override
        SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return BalancedStart.draw(
                    recipe.width(), data.inputDimension(), data.outputDimension(), recipe.sigma(), stream);
        }
    },
    /** First half of the neurons at −x₁R/2, second half at +x₁R/2: after {@link Move#EXCHANGE} they have swapped places. */
    SPLIT {
        @Override
        SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return constructed(
                    recipe.width(),
                    data,
                    r -> (2 * r < recipe.width() ? -1 : 1) * recipe.radius() / 2,
                    r -> r % 2 == 0 ? 1 : -1);
        }
    },
    /** One pair holds the mass m^−0.3 at x₁, the others share the rest equally. */
    HEAVY_PAIR {
        @Override
        SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            double logit = heavyLogit(recipe.width(), 2, HEAVY_PAIR_EXPONENT);
            return constructed(recipe.width(), data, r -> r < 2 ? logit : 0, r -> r % 2 == 0 ? 1 : -1);
        }
    },
    /** One neuron with a = +1 holds the mass m^−0.35 at x₁, all others have a = −1 and share the rest equally. */
    HEAVY_NEURON {
        @Override
        SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            double logit = heavyLogit(recipe.width(), 1, HEAVY_NEURON_EXPONENT);
            return constructed(recipe.width(), data, r -> r < 1 ? logit : 0, r -> r == 0 ? 1 : -1);
        }
    },
    /** One neuron with a = +1 at logit +σ of x₁, all others with a = −1 at −σ: its s is nearly e^{2B}, its q nearly 2. */
    ONE_HIGH {
        @Override
        SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream) {
            return constructed(
                    recipe.width(), data, r -> r == 0 ? recipe.sigma() : -recipe.sigma(), r -> r == 0 ? 1 : -1);
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
    NeuronDraws draws() {
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

    abstract SoftmaxNetwork draw(Recipe recipe, DataSet data, RandomStream stream);

    /** The name used in recipes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Start byId(String id) {
        return Arrays.stream(values())
                .filter(start -> start.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "instance, parameter start",
                        "one of " + Arrays.stream(values()).map(Start::id).collect(Collectors.joining(", ")),
                        "\"" + id + "\""));
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
