package org.softmaxntk.model.diffusion.schedule;

import org.softmaxntk.model.InvalidInput;

/**
 * The noise at one time: X_t = aX_0 + √h·ε with ε ~ N(0, I).
 *
 * @param time t
 * @param decay a, the factor of X_0 (not its square)
 * @param variance h = 1 − a², the <em>variance</em> of the noise (not its deviation)
 * @param rate g(t)
 */
public record NoiseLevel(double time, double decay, double variance, double rate) {
    public NoiseLevel {
        if (!(decay > 0 && variance > 0 && Double.isFinite(rate))) {
            throw new InvalidInput(
                    "noise at t = " + time,
                    "a time at which a > 0 and h > 0 are doubles, and the rate is finite",
                    "a = " + decay + ", h = " + variance + ", g = " + rate);
        }
    }

    /** a²/h. */
    public double signalToNoise() {
        return decay * decay / variance;
    }

    /** h²/a²: what the squared error of the score is multiplied by to be that of f. */
    public double regressionWeight() {
        return (variance / decay) * (variance / decay);
    }
}
