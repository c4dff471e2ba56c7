package org.softmaxntk.properties.certificate.time;

import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;

/** Nearest: one small step on one sample, where a pair goes as far as its bound says. */
class KernelTimeCertificateFirstFormProperties extends TimedRuns {
    KernelTimeCertificateFirstFormProperties() {
        super("kernel-time-certificate-first-form");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1").withSigma(0.01).withStep(0.001).withSteps(1), 0.96);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-six-hundredths",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.001 steps=1 seed=0",
                "on-the-path",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.001 steps=100 seed=0");
    }
}
