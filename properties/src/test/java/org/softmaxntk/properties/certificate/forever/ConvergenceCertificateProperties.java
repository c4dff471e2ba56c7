package org.softmaxntk.properties.certificate.forever;

import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one sample and many neurons, where the kernel hardly moves. */
class ConvergenceCertificateProperties extends ConvergingRuns {
    ConvergenceCertificateProperties() {
        super("convergence-certificate", Hypotheses.PAIRED_START, 512);
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
                Recipe.parse(FIRST_STEPS), 0.98,
                Recipe.parse(HALFWAY), 0.98,
                Recipe.parse(TO_THE_END), 0.97);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-remainder-and-drift", FIRST_STEPS,
                "eigenvalue-without-drift", HALFWAY,
                "movement-0.97", TO_THE_END);
    }
}
