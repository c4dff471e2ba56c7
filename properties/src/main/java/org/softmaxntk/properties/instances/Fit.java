package org.softmaxntk.properties.instances;

/**
 * Bends a drawn recipe to a hypothesis that no range of a single parameter can express. What was drawn uniformly stays
 * spread out, and nothing is thrown away.
 */
public enum Fit {
    /**
     * λ_min(H(W(0))) > 0 beyond rounding: inputs independent, or two on a line; pairs enough for the rank and for signs that
     * differ; logits small enough that no neuron holds all the mass.
     */
    POSITIVE_KERNEL {
        @Override
        Recipe apply(Recipe recipe) {
            Recipe scaled =
                    recipe.withSigma(recipe.sigma() / SIGMA_DIVISOR).withWidth(2 * (LEAST_PAIRS + recipe.width() / 4));
            return recipe.data() instanceof RandomData data ? scaled.withData(independent(data)) : scaled;
        }

        private static RandomData independent(RandomData data) {
            return new RandomData(
                    data.family(),
                    Math.min(data.samples(), mostSamples(data)),
                    data.inputDimension(),
                    data.outputDimension());
        }

        private static int mostSamples(RandomData data) {
            return switch (data.family().inputs()) {
                case COLLINEAR -> 2;
                // 10⁻⁶ apart, λ is 10⁻¹² and less of Λ: doubles cannot tell it from 0.
                case NEAR_DUPLICATES -> 1;
                default -> data.inputDimension();
            };
        }
    },
    /** Down to the step sizes of the convergence theorem: 10⁻²⁴ to 10⁻⁴ for 10⁻⁶ to 0.1. */
    TINY_STEP {
        @Override
        Recipe apply(Recipe recipe) {
            return recipe.withStep(Math.pow(recipe.step(), TINY_POWER));
        }
    },
    /** 3·10⁻⁵ to 10⁻² for 10⁻⁶ to 0.1: small beside the inverse of the largest eigenvalue, large enough to move. */
    SMALL_STEP {
        @Override
        Recipe apply(Recipe recipe) {
            return recipe.withStep(Math.sqrt(recipe.step()) / SMALL_STEP_DIVISOR);
        }
    },
    /** One sample, one output, and widths up to 2·10⁹, which cost nothing where no weights are held. */
    SINGLE_SAMPLE {
        @Override
        Recipe apply(Recipe recipe) {
            double share = (recipe.width() / 2.0 - 1) / (InstanceSpace.LARGEST_HALF_WIDTH - 1);
            Recipe wide = recipe.withWidth(2 * (int) Math.round(Math.pow(MOST_PAIRS, Math.min(1, share))));
            return recipe.data() instanceof RandomData data
                    ? wide.withData(new RandomData(data.family(), 1, data.inputDimension(), 1))
                    : wide;
        }
    };

    private static final double SIGMA_DIVISOR = 5;
    private static final int LEAST_PAIRS = 12;
    private static final double SMALL_STEP_DIVISOR = 32;
    private static final double TINY_POWER = 4;
    private static final double MOST_PAIRS = 1e9;

    abstract Recipe apply(Recipe recipe);
}
