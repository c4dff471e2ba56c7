package org.softmaxntk.theorems.given.network;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.data.RandomData;
import org.softmaxntk.theorems.recipe.Fit;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * Bends a drawn recipe to a hypothesis that no range of a single parameter can express. What was drawn uniformly stays
 * spread out, and nothing is thrown away.
 */
public enum NetworkFit implements Fit {
    /**
     * λ_min(H(W(0))) > 0 beyond rounding: inputs independent, or two on a line; pairs enough for the rank and for signs that
     * differ; logits small enough that no neuron holds all the mass.
     */
    POSITIVE_EIGENVALUE {
        @Override
        public Recipe apply(Recipe recipe) {
            Recipe scaled = recipe.with(SIGMA, recipe.get(SIGMA) / SIGMA_DIVISOR)
                    .with(WIDTH, 2 * (LEAST_PAIRS + recipe.get(WIDTH) / 4));
            return recipe.get(DATA) instanceof RandomData data ? scaled.with(DATA, independent(data)) : scaled;
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
        public Recipe apply(Recipe recipe) {
            return recipe.with(STEP, Math.pow(recipe.get(STEP), TINY_POWER));
        }
    },
    /** 8·10⁻⁶ to 2.5·10⁻³ for 10⁻⁶ to 0.1: small beside the inverse of the largest eigenvalue, large enough to move. */
    SMALL_STEP {
        @Override
        public Recipe apply(Recipe recipe) {
            return recipe.with(STEP, Math.sqrt(recipe.get(STEP)) / SMALL_STEP_DIVISOR);
        }
    },
    /** ηG‖Y‖_F ≤ ½, as the step is surely short enough where h·√d_out·n/2 ≤ ½: s_ir ≤ m/2 for pairs, ‖x_i‖, ‖y_i‖ ≤ 1. */
    HALF_FIRST_STEP {
        @Override
        public Recipe apply(Recipe recipe) {
            return withFirstStep(recipe, 0.5);
        }
    },
    /** ηG‖Y‖_F ≤ 1/5, as above. */
    SHORT_FIRST_STEP {
        @Override
        public Recipe apply(Recipe recipe) {
            return withFirstStep(recipe, 0.2);
        }
    },
    /**
     * As large as ηmΛ ≤ 1 allows: Λ ≤ N·max κ_ii, and κ_ii is a few at σ ≤ 2. So 8·10⁻⁴/N to ¼/N for 10⁻⁶ to 0.1, and a run of
     * some dozen steps gets somewhere.
     */
    MONOTONE_STEP {
        @Override
        public Recipe apply(Recipe recipe) {
            double size = recipe.get(DATA) instanceof RandomData data
                    ? data.samples() * data.outputDimension()
                    : SIZE_OF_MEASURED_DATA;
            return recipe.with(SIGMA, recipe.get(SIGMA) / SIGMA_DIVISOR)
                    .with(STEP, Math.sqrt(recipe.get(STEP) / NetworkRecipes.LARGEST_STEP) / (4 * size));
        }
    },
    /** One sample, one output, and widths up to 2·10⁹, which cost nothing where no weights are held. */
    SINGLE_SAMPLE {
        @Override
        public Recipe apply(Recipe recipe) {
            double share = (recipe.get(WIDTH) / 2.0 - 1) / (NetworkRecipes.LARGEST_HALF_WIDTH - 1);
            Recipe wide = recipe.with(WIDTH, 2 * (int) Math.round(Math.pow(MOST_PAIRS, Math.min(1, share))));
            return recipe.get(DATA) instanceof RandomData data
                    ? wide.with(DATA, new RandomData(data.family(), 1, data.inputDimension(), 1))
                    : wide;
        }
    },
    /**
     * One unit input, one target, σ ≥ 1 and δ from 0.99 to 0.999: then B/σ ≤ 1.003, and the paper's bound fails from m = 37
     * on at the latest. With more samples or targets it fails at widths above 10¹⁶ only.
     */
    BEYOND_FAILING_WIDTH {
        @Override
        public Recipe apply(Recipe recipe) {
            Recipe failing = recipe.with(SIGMA, Math.max(1, recipe.get(SIGMA)))
                    .with(DELTA, 0.99 + 0.01 * recipe.get(DELTA))
                    .with(WIDTH, recipe.get(WIDTH) + 36);
            return recipe.get(DATA) instanceof RandomData data
                    ? failing.with(DATA, DataSource.parse("orthonormal:1x" + data.inputDimension() + "x1"))
                    : failing;
        }
    },
    /** N ≤ 12 and m ≤ 16: for claims that ask for eigenvalues in digits, which cost N²m + N³. */
    SMALL {
        @Override
        public Recipe apply(Recipe recipe) {
            return recipe.get(DATA) instanceof RandomData data
                    ? recipe.with(WIDTH, Math.min(16, recipe.get(WIDTH)))
                            .with(
                                    DATA,
                                    NetworkRecipes.shaped(
                                            data.family(),
                                            Math.min(4, data.samples()),
                                            data.inputDimension(),
                                            Math.min(3, data.outputDimension())))
                    : recipe;
        }
    },
    /** m·d_in < 2N: more samples or outputs where not even m = 2 is narrow enough, and a width among those that are. */
    NARROW {
        @Override
        public Recipe apply(Recipe recipe) {
            return recipe.get(DATA) instanceof RandomData data ? narrow(recipe, data) : recipe;
        }

        private static Recipe narrow(Recipe recipe, RandomData data) {
            int d = data.inputDimension();
            RandomData many = data.family().inputs() == SyntheticInputs.ORTHONORMAL
                    ? new RandomData(data.family(), d, d, Math.max(2, data.outputDimension()))
                    : new RandomData(data.family(), Math.max(d + 1, data.samples()), d, data.outputDimension());
            int mostPairs = (many.samples() * many.outputDimension() - 1) / d;
            int pairs = 1 + (recipe.get(WIDTH) / 2) % mostPairs;
            return recipe.with(DATA, many).with(WIDTH, 2 * pairs);
        }
    },
    /**
     * λ ≥ 1 and B = 1: for orthonormal inputs and one output a paired start has the kernel diag(κ_ii), κ_ii ≥ 1, and at
     * σ ≤ 0.1 no logit comes near 1.
     */
    WELL_CONDITIONED {
        @Override
        public Recipe apply(Recipe recipe) {
            return recipe.get(DATA) instanceof RandomData data
                    ? recipe.with(SIGMA, recipe.get(SIGMA) / (10 * NetworkRecipes.LARGEST_SIGMA))
                            .with(
                                    DATA,
                                    NetworkRecipes.shaped(
                                            new SyntheticData(
                                                    SyntheticInputs.ORTHONORMAL,
                                                    data.family().targets()),
                                            data.samples(),
                                            data.inputDimension(),
                                            1))
                    : recipe;
        }
    };

    /** Above what rounding does to η = step/m. */
    private static final double BELOW = 1 - 1e-12;

    private static final double SIGMA_DIVISOR = 5;
    /** Rows in the unit ball, of which most are short: Λ is some 20 on diabetes, 60 on iris. */
    private static final double SIZE_OF_MEASURED_DATA = 64;

    private static final int LEAST_PAIRS = 12;
    private static final double SMALL_STEP_DIVISOR = 128;
    private static final double TINY_POWER = 4;
    private static final double MOST_PAIRS = 1e9;

    /** Where the drawn step might be too long, the same share of the longest that surely is not. */
    private static Recipe withFirstStep(Recipe recipe, double most) {
        if (!(recipe.get(DATA) instanceof RandomData data)) {
            return recipe;
        }
        double longest = 2 * most / (Math.sqrt(data.outputDimension()) * data.samples()) * BELOW;
        return recipe.get(STEP) <= longest
                ? recipe
                : recipe.with(STEP, longest * Math.min(1, recipe.get(STEP) / NetworkRecipes.LARGEST_STEP));
    }
}
