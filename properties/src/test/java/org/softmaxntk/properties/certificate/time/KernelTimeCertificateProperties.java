package org.softmaxntk.properties.certificate.time;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;

import java.util.Map;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one small step on one sample, where a pair goes as far as its bound says. */
class KernelTimeCertificateProperties extends TimedRuns {
    KernelTimeCertificateProperties() {
        super("kernel-time-certificate");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(SIGMA, 0.01)
                        .with(STEP, 0.001)
                        .with(STEPS, 1),
                0.98);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-six-hundredths",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.001 steps=1 seed=0",
                "on-the-path",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.001 steps=100 seed=0");
    }
}
