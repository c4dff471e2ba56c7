package org.softmaxntk.properties.certificate.stepwise;

import java.util.Map;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample, and a step large enough to get somewhere. */
class SharpenedKernelPathDistanceProperties extends CertifiedRuns {
    SharpenedKernelPathDistanceProperties() {
        super("sharpened-kernel-path-distance");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.parse(
                        "data=near-duplicates/unit-ball:1x3x1 width=4 sigma=10.392036530594169 start=paired move=random radius=0.0 step=0.36313336968536963 steps=31 seed=112977"),
                0.2);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-changes",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.01 steps=100 seed=0",
                "without-remainder",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.01 steps=1 seed=0");
    }
}
