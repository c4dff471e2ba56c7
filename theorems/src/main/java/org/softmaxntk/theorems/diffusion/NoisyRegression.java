package org.softmaxntk.theorems.diffusion;

import java.util.Map;
import java.util.TreeMap;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
import org.softmaxntk.model.diffusion.regression.PairedStartKernel;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.Given;

/**
 * Noisy labels X_0 of points (t, X_t), the points in the unit ball, a network that starts to learn them, and how long it does.
 *
 * @param law of X_0, points
 * @param horizon T
 * @param times t, 1×n
 * @param places X_t, n×d
 * @param labels Y, n×d, each one of the law's points
 * @param inputs Z, n×(d + 1)
 * @param network paired, of d + 1 inputs and d outputs
 * @param sigma σ of the limit kernel K(z, z') = z·z' e^{σ²z·z'}
 * @param kernelStep η̂ &gt; 0
 * @param steps τ ≥ 1
 */
public record NoisyRegression(
        RoundMixture law,
        NoiseKind noise,
        double horizon,
        Matrix times,
        Matrix places,
        Matrix labels,
        Matrix inputs,
        SoftmaxNetwork network,
        double sigma,
        double kernelStep,
        int steps)
        implements Given {
    public NoisyRegression {
        int n = times.columns();
        if (times.rows() != 1 || places.rows() != n || labels.rows() != n || inputs.rows() != n) {
            throw new InvalidInput(
                    "times, places, labels and inputs",
                    "as many of each",
                    times + ", " + places + ", " + labels + " and " + inputs);
        }
        if (!(kernelStep > 0) || steps < 1 || !(sigma >= 0)) {
            throw new InvalidInput(
                    "kernel step, steps and σ", "η̂ > 0, τ ≥ 1, σ ≥ 0", kernelStep + ", " + steps + " and " + sigma);
        }
    }

    /** n. */
    public int samples() {
        return times.columns();
    }

    /** The samples as the model has them. */
    public NoisySamples noisySamples() {
        return NoisySamples.of(law.target(), noise.until(horizon), times.row(0), places, labels);
    }

    /** Sample i as a noisy point, its label the second vector. */
    NoisyPoint point(int i) {
        return new NoisyPoint(
                law,
                noise,
                horizon,
                times.at(0, i),
                times.at(0, i) / 2,
                places.rows(i, i + 1),
                labels.rows(i, i + 1),
                0.5);
    }

    /** K, n×n. */
    Matrix limitKernel() {
        return LimitTangentKernel.softmaxBetween(inputs, inputs, sigma);
    }

    /** H(0), (n·d)×(n·d). */
    Matrix drawnKernel() {
        return new PairedStartKernel(network).between(inputs, inputs);
    }

    /** η̂ times the larger of tr K and tr H(0), which are at least the largest eigenvalues. */
    double stepTimesTrace() {
        return kernelStep * Math.max(limitKernel().trace(), drawnKernel().trace());
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = new TreeMap<>();
        facts.put("n", (double) samples());
        facts.put("d", (double) law.dimension());
        facts.put("k", (double) law.components());
        facts.put("m", (double) network.width());
        facts.put("sigma", sigma);
        facts.put("eta", kernelStep);
        facts.put("tau", (double) steps);
        return facts;
    }
}
