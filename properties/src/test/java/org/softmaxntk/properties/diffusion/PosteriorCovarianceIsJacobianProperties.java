package org.softmaxntk.properties.diffusion;

import java.util.Map;
import org.softmaxntk.theorems.recipe.Recipe;

/** The derivative of the posterior mean against the posterior covariance. */
class PosteriorCovarianceIsJacobianProperties extends NoisyPoints {
    PosteriorCovarianceIsJacobianProperties() {
        super("posterior-covariance-is-jacobian");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(normals(), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "signal-dropped",
                "law=points components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=drawn distance=1.0 tail=0.01 seed=0",
                "signal-squared",
                "law=points components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=drawn distance=1.0 tail=0.01 seed=0");
    }
}
