package org.softmaxntk.properties.certificate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one sample and many neurons, where the kernel hardly moves. */
class ConvergenceCertificateProperties extends ClaimProperties {
    ConvergenceCertificateProperties() {
        super("convergence-certificate");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                                .withWidth(400)
                                .withSigma(0.01)
                                .withStep(0.1)
                                .withSteps(10),
                        0.98,
                Recipe.parse(ConvergingRuns.FIRST_STEPS), 0.98,
                Recipe.parse(ConvergingRuns.HALFWAY), 0.98,
                Recipe.parse(ConvergingRuns.TO_THE_END), 0.97);
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
