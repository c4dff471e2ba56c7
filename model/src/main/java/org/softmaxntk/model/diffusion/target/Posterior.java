package org.softmaxntk.model.diffusion.target;

import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * X_0 given X_t = x: with probability r_k from N(m_k, V_k), where V_k = 0 for points.
 *
 * <p>With δ_k = m_k − f*: f* = Σr_km_k and V = Σr_k(V_k + δ_kδ_kᵀ), a <em>centred</em> sum: E‖·‖² − ‖f*‖² would be negative
 * at small times. The rest follows from these: the score (Tweedie), its divergence, ∂_xf* = (a/h)V, ∂_tf*. Errors are a few
 * u times those of sums of k terms; logarithms ℓ of weights have absolute ones of u·(1 + |ℓ|), so at t → 0 f* is right to
 * u·‖x‖²/h.
 */
public final class Posterior {
    private final NoiseLevel level;
    private final double[] x;
    private final LogWeights shares;
    private final Matrix means;
    private final List<Matrix> covariances;
    private final double logDensity;
    private final double[] mean;

    /** @param covariances V_k, or none at all where all of them are 0 */
    Posterior(
            NoiseLevel level,
            double[] x,
            LogWeights shares,
            Matrix means,
            List<Matrix> covariances,
            double logDensity) {
        this.level = level;
        this.x = x.clone();
        this.shares = shares;
        this.means = means;
        this.covariances = covariances;
        this.logDensity = logDensity;
        this.mean = new double[x.length];
        for (int k = 0; k < shares.count(); k++) {
            for (int c = 0; c < mean.length; c++) {
                mean[c] += shares.share(k) * means.at(k, c);
            }
        }
    }

    static void requirePoint(double[] x, int dimension) {
        if (x.length != dimension) {
            throw new InvalidInput("x", dimension + " numbers", "" + x.length);
        }
        for (int k = 0; k < dimension; k++) {
            if (!Double.isFinite(x[k])) {
                throw new InvalidInput("x[" + k + "]", "a finite number", "" + x[k]);
            }
        }
    }

    public NoiseLevel level() {
        return level;
    }

    /** f*, a copy. */
    public double[] mean() {
        return mean.clone();
    }

    /** V, d×d, symmetric to rounding. */
    public Matrix covariance() {
        return Matrix.generate(mean.length, mean.length, (a, b) -> {
            double sum = 0;
            for (int k = 0; k < shares.count(); k++) {
                double within = covariances.isEmpty() ? 0 : covariances.get(k).at(a, b);
                sum += shares.share(k) * (within + offset(k, a) * offset(k, b));
            }
            return sum;
        });
    }

    /** tr V, the label X_0's irreducible error. */
    public double noiseTrace() {
        double sum = 0;
        for (int k = 0; k < shares.count(); k++) {
            double within = covariances.isEmpty() ? 0 : covariances.get(k).trace();
            sum += shares.share(k) * (within + squaredOffset(k));
        }
        return sum;
    }

    /** log p_t(x). */
    public double logDensity() {
        return logDensity;
    }

    /** ∇log p_t(x) = −(x − af*)/h. */
    public double[] score() {
        double[] score = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            score[k] = -(x[k] - level.decay() * mean[k]) / level.variance();
        }
        return score;
    }

    /** ∇·∇log p_t(x) = a²tr V/h² − d/h. */
    public double scoreDivergence() {
        double ratio = level.decay() / level.variance();
        return ratio * ratio * noiseTrace() - x.length / level.variance();
    }

    /** ∂_xf* = (a/h)V, symmetric and positive semidefinite. */
    public Matrix meanJacobian() {
        return covariance().times(level.decay() / level.variance());
    }

    /** ∂_tf* = −(ga(1 + a²)/2h²)Vx + (ga²/2h²)Cov[X_0, ‖X_0‖²], at fixed x. */
    public double[] meanTimeDerivative() {
        double a = level.decay();
        double h = level.variance();
        double factor = level.rate() * a / (2 * h * h);
        Matrix covariance = covariance();
        double[] withSquare = covarianceWithSquare();
        double[] derivative = new double[x.length];
        for (int c = 0; c < x.length; c++) {
            double product = 0;
            for (int b = 0; b < x.length; b++) {
                product += covariance.at(c, b) * x[b];
            }
            derivative[c] = factor * (a * withSquare[c] - (1 + a * a) * product);
        }
        return derivative;
    }

    /** Cov[X_0, ‖X_0‖²] = 2Vf* + E[ξ‖ξ‖²] with ξ = X_0 − f*, so that nothing large cancels. */
    private double[] covarianceWithSquare() {
        Matrix covariance = covariance();
        double[] sum = new double[x.length];
        for (int c = 0; c < sum.length; c++) {
            for (int b = 0; b < sum.length; b++) {
                sum[c] += 2 * covariance.at(c, b) * mean[b];
            }
        }
        for (int k = 0; k < shares.count(); k++) {
            double square = squaredOffset(k)
                    + (covariances.isEmpty() ? 0 : covariances.get(k).trace());
            for (int c = 0; c < sum.length; c++) {
                double skew = offset(k, c) * square;
                for (int b = 0; b < sum.length && !covariances.isEmpty(); b++) {
                    skew += 2 * covariances.get(k).at(c, b) * offset(k, b);
                }
                sum[c] += shares.share(k) * skew;
            }
        }
        return sum;
    }

    /**
     * E[(ξᵀMξ)²] for ξ = X_0 − f* and symmetric M: Σr_k[(tr(MV_k) + δ_kᵀMδ_k)² + 2tr(MV_kMV_k) + 4δ_kᵀMV_kMδ_k].
     *
     * @param form M, d×d
     */
    public double squareOfForm(Matrix form) {
        double sum = 0;
        for (int k = 0; k < shares.count(); k++) {
            int component = k;
            Matrix offset = Matrix.generate(mean.length, 1, (c, none) -> offset(component, c));
            Matrix image = form.times(offset);
            double value = offset.inner(image);
            double spread = 0;
            if (!covariances.isEmpty()) {
                Matrix product = form.times(covariances.get(k));
                value += product.trace();
                spread = 2 * product.times(product).trace()
                        + 4 * image.inner(covariances.get(k).times(image));
            }
            sum += shares.share(k) * (value * value + spread);
        }
        return sum;
    }

    /** Another X_0 for the same X_t, independent of the one that X_t came from. */
    public double[] draw(RandomStream stream) {
        int k = shares.choose(stream.nextDouble());
        return covariances.isEmpty()
                ? means.row(k)
                : CovarianceRoot.of(covariances.get(k)).draw(means.row(k), stream);
    }

    private double offset(int k, int c) {
        return means.at(k, c) - mean[c];
    }

    private double squaredOffset(int k) {
        double square = 0;
        for (int c = 0; c < mean.length; c++) {
            square += offset(k, c) * offset(k, c);
        }
        return square;
    }
}
