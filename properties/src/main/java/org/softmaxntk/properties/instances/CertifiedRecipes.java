package org.softmaxntk.properties.instances;

import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.theorems.certificate.forever.ConvergenceConditions;
import org.softmaxntk.theorems.certificate.forever.ConvergenceForm;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * Recipes made tight for a convergence certificate: the width is the least that is certified, by doubling from the drawn one and
 * bisection, up to {@value #WIDEST}; the step is a share of the largest certified one, all of it for every fourth recipe.
 *
 * <p>Where no width will do the same shape is tried with orthonormal inputs, then one sample with small weights. Data of somebody's
 * own are left alone.
 */
final class CertifiedRecipes {
    private static final int WIDEST = 512;
    private static final int BISECTIONS = 3;
    /** Above what rounding does to η = step/m. */
    private static final double BELOW = 1 - 1e-12;

    /** At the largest step a run is then where it is bound for, and doubles can still tell where that is. */
    private static final int MOST_STEPS = 8;

    private static final double SURELY_SMALL = 0.01;

    private CertifiedRecipes() {}

    static Recipe of(ConvergenceForm form, Recipe recipe) {
        return candidates(form, recipe).stream()
                .map(candidate -> narrowed(form, candidate))
                .flatMap(candidate -> withStep(candidate, largestStep(form, candidate)))
                .findFirst()
                .orElse(recipe);
    }

    private static List<Recipe> candidates(ConvergenceForm form, Recipe recipe) {
        if (!(recipe.data() instanceof RandomData data)) {
            return List.of(recipe);
        }
        RandomData small = shaped(data.family(), data, mostSamples(form), mostOutputs(form));
        RandomData orthonormal = shaped(orthonormal(data), data, mostSamples(form), mostOutputs(form));
        Recipe sure = recipe.withData(shaped(orthonormal(data), data, 1, 1)).withSigma(SURELY_SMALL);
        return Stream.of(recipe.withData(small), recipe.withData(orthonormal), sure)
                .toList();
    }

    private static RandomData shaped(SyntheticData family, RandomData data, int samples, int outputs) {
        return InstanceSpace.shaped(
                family,
                Math.min(samples, data.samples()),
                data.inputDimension(),
                Math.min(outputs, data.outputDimension()));
    }

    private static SyntheticData orthonormal(RandomData data) {
        return new SyntheticData(SyntheticInputs.ORTHONORMAL, data.family().targets());
    }

    /** The first form asks for widths of some hundred already there. */
    private static int mostSamples(ConvergenceForm form) {
        return form == ConvergenceForm.FIRST ? 1 : 3;
    }

    private static int mostOutputs(ConvergenceForm form) {
        return form.isForPairs() ? 3 : form == ConvergenceForm.FIRST ? 2 : 3;
    }

    private static Recipe narrowed(ConvergenceForm form, Recipe recipe) {
        int low = 0;
        int high = recipe.width();
        while (high < WIDEST && !isCertified(form, recipe.withWidth(high))) {
            low = high;
            high = Math.min(WIDEST, 2 * high);
        }
        for (int k = 0; k < BISECTIONS && low > 0; k++) {
            int middle = (low + high) / 8 * 4;
            if (isCertified(form, recipe.withWidth(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return recipe.withWidth(high);
    }

    private static boolean isCertified(ConvergenceForm form, Recipe recipe) {
        return largestStep(form, recipe) > 0;
    }

    private static double largestStep(ConvergenceForm form, Recipe recipe) {
        NetworkOnData start = Instances.build(recipe, NetworkOnData.class);
        ConvergenceConditions conditions = form.at(start.network(), start.data());
        return conditions.largestStepSize();
    }

    /** Nothing where no step is certified. */
    private static Stream<Recipe> withStep(Recipe recipe, double largest) {
        double share = Math.min(1, 4 * Math.sqrt(recipe.step() / InstanceSpace.LARGEST_STEP));
        return largest > 0
                ? Stream.of(recipe.withSteps(1 + recipe.steps() % MOST_STEPS)
                        .withStep(BELOW * share * largest * recipe.width()))
                : Stream.empty();
    }
}
