package org.softmaxntk.properties.certificate;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: small steps, of which the promise takes off a quarter. */
class ConvergenceCertificateAnyStartSimpleProperties extends NetworkProperties {
    ConvergenceCertificateAnyStartSimpleProperties() {
        super("convergence-certificate-any-start-simple");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                                .with(WIDTH, 400)
                                .with(SIGMA, 0.01)
                                .with(STEP, 0.001),
                        0.999,
                NetworkRecipes.parse(ConvergingRuns.FIRST_STEPS), 0.92,
                NetworkRecipes.parse(ConvergingRuns.HALFWAY), 0.75,
                NetworkRecipes.parse(ConvergingRuns.TO_THE_END), 0.47);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "four-times-the-rate", ConvergingRuns.FIRST_STEPS,
                "eigenvalue-not-halved", ConvergingRuns.HALFWAY,
                "movement-0.37", ConvergingRuns.TO_THE_END);
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return ConvergingRuns.breaking(Hypotheses.BALANCED_START);
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return ConvergingRuns.onRealData(4096, 1);
    }

    @Override
    protected List<Recipe> pinned() {
        return ConvergingRuns.pinned();
    }
}
