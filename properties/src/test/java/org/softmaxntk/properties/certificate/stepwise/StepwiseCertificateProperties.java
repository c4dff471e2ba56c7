package org.softmaxntk.properties.certificate.stepwise;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;

import java.util.Map;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: steps so small that the distance from the kernel's path is next to nothing. */
class StepwiseCertificateProperties extends CertifiedRuns {
    StepwiseCertificateProperties() {
        super("stepwise-certificate");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.on("ball:3x2x2").with(STEPS, 8), 0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-distance",
                "data=sphere/unit-ball:1x2x1 width=4 sigma=2.5900310695298564E-4 start=paired move=random radius=0.0 step=0.08495897130650226 steps=15 seed=53358165449764396");
    }
}
