package org.softmaxntk.properties.certificate.forever;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample and many neurons, where the kernel hardly moves. */
class ConvergenceCertificateAnyStartProperties extends ConvergingRuns {
    ConvergenceCertificateAnyStartProperties() {
        super("convergence-certificate-any-start", Hypotheses.BALANCED_START, 2048);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                                .with(WIDTH, 400)
                                .with(SIGMA, 0.01)
                                .with(STEP, 0.1)
                                .with(STEPS, 10),
                        0.98,
                NetworkRecipes.parse(FIRST_STEPS), 0.98,
                NetworkRecipes.parse(HALFWAY), 0.98,
                NetworkRecipes.parse(TO_THE_END), 0.97);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-remainder-and-drift", FIRST_STEPS,
                "eigenvalue-without-drift", HALFWAY,
                "movement-0.9", TO_THE_END);
    }
}
