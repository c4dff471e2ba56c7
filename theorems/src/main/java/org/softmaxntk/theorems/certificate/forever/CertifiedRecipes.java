package org.softmaxntk.theorems.certificate.forever;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.data.RandomData;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Fit;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * Bends recipes to a certificate and makes them tight for a convergence certificate: the width is the least that is
 * certified, by doubling from the drawn one and bisection, up to {@value #WIDEST}; the step is a share of the largest
 * certified one, all of it for every fourth recipe.
 *
 * <p>Where no width will do the same shape is tried with orthonormal inputs, then one sample with small weights. Data of
 * somebody's own are left alone.
 */
record CertifiedRecipes(ConvergenceForm form) implements Fit {
    private static final int WIDEST = 512;
    private static final int BISECTIONS = 3;
    /** Above what rounding does to η = step/m. */
    private static final double BELOW = 1 - 1e-12;

    /** At the largest step a run is then where it is bound for, and doubles can still tell where that is. */
    private static final int MOST_STEPS = 8;

    private static final double SURELY_SMALL = 0.01;

    @Override
    public Recipe apply(Recipe recipe) {
        return candidates(recipe).stream()
                .map(this::narrowed)
                .flatMap(candidate -> withStep(candidate, largestStep(candidate)))
                .findFirst()
                .orElse(recipe);
    }

    private List<Recipe> candidates(Recipe recipe) {
        if (!(recipe.get(DATA) instanceof RandomData data)) {
            return List.of(recipe);
        }
        RandomData small = shaped(data.family(), data, mostSamples(), mostOutputs());
        RandomData orthonormal = shaped(orthonormal(data), data, mostSamples(), mostOutputs());
        Recipe sure = recipe.with(DATA, shaped(orthonormal(data), data, 1, 1)).with(SIGMA, SURELY_SMALL);
        return Stream.of(recipe.with(DATA, small), recipe.with(DATA, orthonormal), sure)
                .toList();
    }

    private static RandomData shaped(SyntheticData family, RandomData data, int samples, int outputs) {
        return NetworkRecipes.shaped(
                family,
                Math.min(samples, data.samples()),
                data.inputDimension(),
                Math.min(outputs, data.outputDimension()));
    }

    private static SyntheticData orthonormal(RandomData data) {
        return new SyntheticData(SyntheticInputs.ORTHONORMAL, data.family().targets());
    }

    /** The first form asks for widths of some hundred already there. */
    private int mostSamples() {
        return form == ConvergenceForm.FIRST ? 1 : 3;
    }

    private int mostOutputs() {
        return form.isForPairs() ? 3 : form == ConvergenceForm.FIRST ? 2 : 3;
    }

    private Recipe narrowed(Recipe recipe) {
        int low = 0;
        int high = recipe.get(WIDTH);
        while (high < WIDEST && !isCertified(recipe.with(WIDTH, high))) {
            low = high;
            high = Math.min(WIDEST, 2 * high);
        }
        for (int k = 0; k < BISECTIONS && low > 0; k++) {
            int middle = (low + high) / 8 * 4;
            if (isCertified(recipe.with(WIDTH, middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return recipe.with(WIDTH, high);
    }

    private boolean isCertified(Recipe recipe) {
        return largestStep(recipe) > 0;
    }

    private double largestStep(Recipe recipe) {
        NetworkOnData start = Families.of(NetworkOnData.class).build(recipe);
        ConvergenceConditions conditions = form.at(start.network(), start.data());
        return conditions.largestStepSize();
    }

    /** Nothing where no step is certified. */
    private static Stream<Recipe> withStep(Recipe recipe, double largest) {
        double share = Math.min(1, 4 * Math.sqrt(recipe.get(STEP) / NetworkRecipes.LARGEST_STEP));
        return largest > 0
                ? Stream.of(recipe.with(STEPS, 1 + recipe.get(STEPS) % MOST_STEPS)
                        .with(STEP, BELOW * share * largest * recipe.get(WIDTH)))
                : Stream.empty();
    }
}
