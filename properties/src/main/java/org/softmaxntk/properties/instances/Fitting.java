package org.softmaxntk.properties.instances;

import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;

/** Turns any recipe on random data into one that meets a hypothesis about sizes, so that none need be thrown away. */
public enum Fitting {
    /** As it is. */
    NONE {
        @Override
        Recipe fit(Recipe recipe, RandomData data) {
            return recipe;
        }
    },
    /** N ≤ 12 and m ≤ 16: for claims that ask for eigenvalues in digits, which cost N²m + N³. */
    SMALL {
        @Override
        Recipe fit(Recipe recipe, RandomData data) {
            return recipe.withData(InstanceSpace.shaped(
                            data.family(),
                            Math.min(4, data.samples()),
                            data.inputDimension(),
                            Math.min(3, data.outputDimension())))
                    .withWidth(Math.min(16, recipe.width()));
        }
    },
    /** m·d_in < 2N: more samples or outputs where not even m = 2 is narrow enough, and a width among those that are. */
    NARROW {
        @Override
        Recipe fit(Recipe recipe, RandomData data) {
            int d = data.inputDimension();
            RandomData many = data.family().inputs() == SyntheticInputs.ORTHONORMAL
                    ? new RandomData(data.family(), d, d, Math.max(2, data.outputDimension()))
                    : new RandomData(data.family(), Math.max(d + 1, data.samples()), d, data.outputDimension());
            int mostPairs = (many.samples() * many.outputDimension() - 1) / d;
            int pairs = 1 + (recipe.width() / 2) % mostPairs;
            return recipe.withData(many).withWidth(2 * pairs);
        }
    },
    /**
     * λ ≥ 1 and B = 1: for orthonormal inputs and one output a paired start has the kernel diag(κ_ii), κ_ii ≥ 1, and at
     * σ ≤ 0.1 no logit comes near 1.
     */
    WELL_CONDITIONED {
        @Override
        Recipe fit(Recipe recipe, RandomData data) {
            SyntheticData family =
                    new SyntheticData(SyntheticInputs.ORTHONORMAL, data.family().targets());
            return recipe.withData(InstanceSpace.shaped(family, data.samples(), data.inputDimension(), 1))
                    .withSigma(recipe.sigma() / (10 * InstanceSpace.LARGEST_SIGMA));
        }
    };

    abstract Recipe fit(Recipe recipe, RandomData data);
}
