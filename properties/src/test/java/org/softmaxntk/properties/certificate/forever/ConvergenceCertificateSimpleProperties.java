package org.softmaxntk.properties.certificate.forever;

import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: small steps, of which the promise takes off a quarter. */
class ConvergenceCertificateSimpleProperties extends ConvergingRuns {
    ConvergenceCertificateSimpleProperties() {
        super("convergence-certificate-simple", Hypotheses.PAIRED_START, 2048);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1").withWidth(400).withSigma(0.01).withStep(0.001), 0.999,
                Recipe.parse(FIRST_STEPS), 0.92,
                Recipe.parse(HALFWAY), 0.75,
                Recipe.parse(TO_THE_END), 0.47);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "four-times-the-rate", FIRST_STEPS,
                "eigenvalue-not-halved", HALFWAY,
                "movement-0.37", TO_THE_END);
    }
}
