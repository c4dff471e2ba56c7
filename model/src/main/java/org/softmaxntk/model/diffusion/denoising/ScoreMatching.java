package org.softmaxntk.model.diffusion.denoising;

import org.softmaxntk.model.diffusion.target.Posterior;

/**
 * Losses of a prediction F at one (t, x), in expectation over X_0 given X_t = x; s is F's score.
 *
 * <p>denoising = explicit + labels. The label term does not depend on F, so a loss that does not fall below it is as low as
 * it can be. Multiplied by h²/a² the denoising loss is the regression loss E‖F − X_0‖², by h it is that of predicting the noise.
 *
 * @param denoising E‖s − ∇log p(x | X_0)‖² = (a²/h²)(‖F − f*‖² + tr V)
 * @param explicit ‖s − ∇log p_t(x)‖² = (a²/h²)‖F − f*‖²
 * @param labels (a²/h²) tr V
 * @param regression E‖F − X_0‖² = ‖F − f*‖² + tr V
 */
public record ScoreMatching(double denoising, double explicit, double labels, double regression) {
    /** @param prediction F, d numbers */
    public static ScoreMatching of(Posterior posterior, double[] prediction) {
        double[] mean = posterior.mean();
        double square = 0;
        for (int k = 0; k < mean.length; k++) {
            square += (prediction[k] - mean[k]) * (prediction[k] - mean[k]);
        }
        double weight = 1 / posterior.level().regressionWeight();
        double trace = posterior.noiseTrace();
        return new ScoreMatching(weight * (square + trace), weight * square, weight * trace, square + trace);
    }
}
