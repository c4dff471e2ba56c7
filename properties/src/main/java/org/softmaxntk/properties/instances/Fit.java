package org.softmaxntk.properties.instances;

import java.util.Arrays;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.theorems.certificate.forever.ConvergenceForm;
import org.softmaxntk.theorems.certificate.time.KernelTimeForm;

/**
 * Bends a drawn recipe to a hypothesis that no range of a single parameter can express. What was drawn uniformly stays
 * spread out, and nothing is thrown away.
 */
public enum Fit {
    /**
     * λ_min(H(W(0))) > 0 beyond rounding: inputs independent, or two on a line; pairs enough for the rank and for signs that
     * differ; logits small enough that no neuron holds all the mass.
     */
    POSITIVE_EIGENVALUE {
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
    /** 8·10⁻⁶ to 2.5·10⁻³ for 10⁻⁶ to 0.1: small beside the inverse of the largest eigenvalue, large enough to move. */
    SMALL_STEP {
        @Override
        Recipe apply(Recipe recipe) {
            return recipe.withStep(Math.sqrt(recipe.step()) / SMALL_STEP_DIVISOR);
        }
    },
    /**
     * As large as ηmΛ ≤ 1 allows: Λ ≤ N·max κ_ii, and κ_ii is a few at σ ≤ 2. So 8·10⁻⁴/N to ¼/N for 10⁻⁶ to 0.1, and a run of
     * some dozen steps gets somewhere.
     */
    MONOTONE_STEP {
        @Override
        Recipe apply(Recipe recipe) {
            double size = recipe.data() instanceof RandomData data
                    ? data.samples() * data.outputDimension()
                    : SIZE_OF_MEASURED_DATA;
            return recipe.withSigma(recipe.sigma() / SIGMA_DIVISOR)
                    .withStep(Math.sqrt(recipe.step() / InstanceSpace.LARGEST_STEP) / (4 * size));
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
    },
    /**
     * One unit input, one target, σ ≥ 1 and δ from 0.99 to 0.999: then B/σ ≤ 1.003, and the paper's bound fails from m = 37
     * on at the latest. With more samples or targets it fails at widths above 10¹⁶ only.
     */
    BEYOND_FAILING_WIDTH {
        @Override
        Recipe apply(Recipe recipe) {
            Recipe failing = recipe.withSigma(Math.max(1, recipe.sigma()))
                    .withDelta(0.99 + 0.01 * recipe.delta())
                    .withWidth(recipe.width() + 36);
            return recipe.data() instanceof RandomData data
                    ? failing.withData(DataSource.parse("orthonormal:1x" + data.inputDimension() + "x1"))
                    : failing;
        }
    },
    /** N ≤ 12 and m ≤ 16: for claims that ask for eigenvalues in digits, which cost N²m + N³. */
    SMALL {
        @Override
        Recipe apply(Recipe recipe) {
            return recipe.data() instanceof RandomData data
                    ? recipe.withWidth(Math.min(16, recipe.width()))
                            .withData(InstanceSpace.shaped(
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
        Recipe apply(Recipe recipe) {
            return recipe.data() instanceof RandomData data ? narrow(recipe, data) : recipe;
        }

        private static Recipe narrow(Recipe recipe, RandomData data) {
            int d = data.inputDimension();
            RandomData many = data.family().inputs() == SyntheticInputs.ORTHONORMAL
                    ? new RandomData(data.family(), d, d, Math.max(2, data.outputDimension()))
                    : new RandomData(data.family(), Math.max(d + 1, data.samples()), d, data.outputDimension());
            int mostPairs = (many.samples() * many.outputDimension() - 1) / d;
            int pairs = 1 + (recipe.width() / 2) % mostPairs;
            return recipe.withData(many).withWidth(2 * pairs);
        }
    },
    /** A step that a kernel-time certificate allows for the drawn number of steps, hardly less; see {@link TimedRecipes}. */
    TIMED_FIRST {
        @Override
        Recipe apply(Recipe recipe) {
            return TimedRecipes.of(KernelTimeForm.FIRST, recipe);
        }
    },
    TIMED_ANY_START {
        @Override
        Recipe apply(Recipe recipe) {
            return TimedRecipes.of(KernelTimeForm.ANY_START, recipe);
        }
    },
    TIMED_PAIRED {
        @Override
        Recipe apply(Recipe recipe) {
            return TimedRecipes.of(KernelTimeForm.PAIRED, recipe);
        }
    },
    /** Wide enough for a certificate, hardly wider than that, and with a step it allows; see {@link CertifiedRecipes}. */
    CERTIFIED_FIRST {
        @Override
        Recipe apply(Recipe recipe) {
            return CertifiedRecipes.of(ConvergenceForm.FIRST, recipe);
        }
    },
    CERTIFIED_SIMPLE {
        @Override
        Recipe apply(Recipe recipe) {
            return CertifiedRecipes.of(ConvergenceForm.SIMPLE, recipe);
        }
    },
    CERTIFIED_PHASE_PLANE {
        @Override
        Recipe apply(Recipe recipe) {
            return CertifiedRecipes.of(ConvergenceForm.PHASE_PLANE, recipe);
        }
    },
    CERTIFIED_PAIRED_SIMPLE {
        @Override
        Recipe apply(Recipe recipe) {
            return CertifiedRecipes.of(ConvergenceForm.PAIRED_SIMPLE, recipe);
        }
    },
    CERTIFIED_PAIRED {
        @Override
        Recipe apply(Recipe recipe) {
            return CertifiedRecipes.of(ConvergenceForm.PAIRED, recipe);
        }
    },
    /**
     * λ ≥ 1 and B = 1: for orthonormal inputs and one output a paired start has the kernel diag(κ_ii), κ_ii ≥ 1, and at
     * σ ≤ 0.1 no logit comes near 1.
     */
    WELL_CONDITIONED {
        @Override
        Recipe apply(Recipe recipe) {
            return recipe.data() instanceof RandomData data
                    ? recipe.withSigma(recipe.sigma() / (10 * InstanceSpace.LARGEST_SIGMA))
                            .withData(InstanceSpace.shaped(
                                    new SyntheticData(
                                            SyntheticInputs.ORTHONORMAL,
                                            data.family().targets()),
                                    data.samples(),
                                    data.inputDimension(),
                                    1))
                    : recipe;
        }
    };

    private static final double SIGMA_DIVISOR = 5;
    /** Rows in the unit ball, of which most are short: Λ is some 20 on diabetes, 60 on iris. */
    private static final double SIZE_OF_MEASURED_DATA = 64;

    private static final int LEAST_PAIRS = 12;
    private static final double SMALL_STEP_DIVISOR = 128;
    private static final double TINY_POWER = 4;
    private static final double MOST_PAIRS = 1e9;

    abstract Recipe apply(Recipe recipe);

    /** The fit for the kernel-time certificate that {@code claim} is about. */
    static Fit timing(String claim) {
        return Arrays.stream(KernelTimeForm.values())
                .filter(form -> form.claim().equals(claim))
                .map(form -> valueOf("TIMED_" + form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(claim + " is about no kernel-time certificate"));
    }

    /** The fit for the certificate that {@code claim} is about. */
    static Fit certifying(String claim) {
        return Arrays.stream(ConvergenceForm.values())
                .filter(form -> form.claim().equals(claim))
                .map(form -> valueOf("CERTIFIED_" + form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(claim + " is about no certificate that is known"));
    }
}
