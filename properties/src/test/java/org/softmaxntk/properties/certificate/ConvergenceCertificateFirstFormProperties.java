package org.softmaxntk.properties.certificate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: small steps, of which the promise takes off a quarter. */
class ConvergenceCertificateFirstFormProperties extends ClaimProperties {
    ConvergenceCertificateFirstFormProperties() {
        super("convergence-certificate-first-form");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1").withWidth(400).withSigma(0.01).withStep(0.001), 0.999,
                Recipe.parse(ConvergingRuns.FIRST_STEPS), 0.92,
                Recipe.parse(ConvergingRuns.HALFWAY), 0.75,
                Recipe.parse(ConvergingRuns.TO_THE_END), 0.47);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "four-times-the-rate", ConvergingRuns.FIRST_STEPS,
                "eigenvalue-not-halved", ConvergingRuns.HALFWAY,
                "movement-0.24", ConvergingRuns.TO_THE_END);
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return ConvergingRuns.breaking(Hypotheses.BALANCED_START);
    }

    /** Three samples of linnerud ask for more than 32,768 neurons. */
    @Override
    protected Stream<Recipe> realInstances() {
        return ConvergingRuns.on(List.of("iris/2", "diabetes/2", "digits/2"), 16384, 0.7);
    }

    @Override
    protected List<Recipe> pinned() {
        return ConvergingRuns.pinned();
    }
}
