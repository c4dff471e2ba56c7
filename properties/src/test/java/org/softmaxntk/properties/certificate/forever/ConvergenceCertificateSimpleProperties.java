package org.softmaxntk.properties.certificate.forever;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: small steps, of which the promise takes off a quarter. */
class ConvergenceCertificateSimpleProperties extends ConvergingRuns {
    ConvergenceCertificateSimpleProperties() {
        super("convergence-certificate-simple", Hypotheses.PAIRED_START, 2048);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                                .with(WIDTH, 400)
                                .with(SIGMA, 0.01)
                                .with(STEP, 0.001),
                        0.999,
                NetworkRecipes.parse(FIRST_STEPS), 0.92,
                NetworkRecipes.parse(HALFWAY), 0.75,
                NetworkRecipes.parse(TO_THE_END), 0.47);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "four-times-the-rate", FIRST_STEPS,
                "eigenvalue-not-halved", HALFWAY,
                "movement-0.37", TO_THE_END);
    }
}
