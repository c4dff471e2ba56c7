package org.softmaxntk.properties.certificate;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample and many neurons, where the kernel hardly moves. */
class ConvergenceCertificateProperties extends NetworkProperties {
    ConvergenceCertificateProperties() {
        super("convergence-certificate");
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
                NetworkRecipes.parse(ConvergingRuns.FIRST_STEPS), 0.98,
                NetworkRecipes.parse(ConvergingRuns.HALFWAY), 0.98,
                NetworkRecipes.parse(ConvergingRuns.TO_THE_END), 0.97);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-remainder-and-drift", ConvergingRuns.FIRST_STEPS,
                "eigenvalue-without-drift", ConvergingRuns.HALFWAY,
                "movement-0.97", ConvergingRuns.TO_THE_END);
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return ConvergingRuns.breaking(Hypotheses.PAIRED_START);
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return ConvergingRuns.onRealData(512, 1);
    }

    @Override
    protected List<Recipe> pinned() {
        return ConvergingRuns.pinned();
    }
}
