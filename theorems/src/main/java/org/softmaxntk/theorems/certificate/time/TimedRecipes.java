package org.softmaxntk.theorems.certificate.time;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.data.RandomData;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Fit;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * Bends recipes to a certificate and makes them tight for a kernel-time certificate: the step is a share of the largest that
 * is certified for the drawn number of steps, by halving from 1/Λ and bisection; all of it for every fourth recipe. Data of
 * somebody's own are left alone.
 */
record TimedRecipes(KernelTimeForm form) implements Fit {
    /** Inputs may be tiny, and 1/Λ then by any factor larger than what the conditions allow. */
    private static final int HALVINGS = 400;

    private static final int BISECTIONS = 6;
    /** Above what rounding does to η = step/m. */
    private static final double BELOW = 1 - 1e-12;

    @Override
    public Recipe apply(Recipe recipe) {
        if (!(recipe.get(DATA) instanceof RandomData data)) {
            return recipe;
        }
        Recipe paired = recipe.with(START, Start.PAIRED);
        NetworkOnData start = Families.of(NetworkOnData.class).build(paired);
        CertifiedStart known = CertifiedStart.of(start.network(), start.data());
        double largest = largestStep(KernelTime.of(form, known), known, paired.get(STEPS));
        // 4N·step is √ of the drawn one over the largest: see NetworkFit.MONOTONE_STEP.
        double share = Math.min(1, 16.0 * data.samples() * data.outputDimension() * recipe.get(STEP));
        return largest > 0
                ? paired.with(STEP, allowed(known, form, paired.get(STEPS), BELOW * share * largest))
                : paired;
    }

    /** η·m for an η that is allowed with what a recipe makes of it: below the largest conditions need not hold for every one. */
    private static double allowed(CertifiedStart known, KernelTimeForm form, int steps, double eta) {
        double step = eta * known.width();
        for (int k = 0;
                k < HALVINGS
                        && KernelTime.of(form, known)
                                .at(step / known.width(), steps)
                                .isEmpty();
                k++) {
            step /= 2;
        }
        return step;
    }

    /** η; 0 if there is none. */
    private static double largestStep(KernelTime time, CertifiedStart known, int steps) {
        double high = 1 / (known.width() * known.path().largestEigenvalue());
        double low = high;
        for (int k = 0; k < HALVINGS && time.at(low, steps).isEmpty(); k++) {
            high = low;
            low /= 2;
        }
        for (int k = 0; k < BISECTIONS && low < high; k++) {
            double middle = (low + high) / 2;
            if (time.at(middle, steps).isPresent()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return time.at(low, steps).isPresent() ? low : 0;
    }
}
