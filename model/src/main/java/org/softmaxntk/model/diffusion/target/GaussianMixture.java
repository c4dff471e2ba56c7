package org.softmaxntk.model.diffusion.target;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * X_0 from N(μ_k, C_k) with probability w_k. Its support is unbounded.
 *
 * <p>With S_k = a²C_k + hI: r_k ∝ w_k N(x; aμ_k, S_k), m_k = μ_k + aC_kS_k⁻¹(x − aμ_k), V_k = C_k − a²C_kS_k⁻¹C_k =
 * hC_kS_k⁻¹ (the latter, as it does not cancel at small times). C_k may be singular. Cost of a posterior O(kd³).
 */
public final class GaussianMixture implements Target {
    private final double[] weights;
    private final Matrix means;
    private final List<Matrix> covariances;

    private GaussianMixture(double[] weights, Matrix means, List<Matrix> covariances) {
        this.weights = weights;
        this.means = means;
        this.covariances = covariances;
    }

    /**
     * @param weights k finite numbers &gt; 0, of any sum
     * @param means μ, k×d, k, d ≥ 1, finite
     * @param covariances C, k of d×d, symmetric, positive semidefinite
     * @throws InvalidInput if they are not
     */
    public static GaussianMixture of(double[] weights, Matrix means, List<Matrix> covariances) {
        if (means.rows() < 1 || means.columns() < 1) {
            throw new InvalidInput("target.means", "at least one mean, of dimension at least 1", "a " + means);
        }
        means.requireFinite("target.means");
        PointsTarget.requireWeights(weights, means.rows());
        if (covariances.size() != means.rows()) {
            throw new InvalidInput(
                    "target.covariances", means.rows() + " matrices, one for each mean", "" + covariances.size());
        }
        for (int k = 0; k < covariances.size(); k++) {
            CovarianceRoot.require("target.covariances[" + k + "]", covariances.get(k), means.columns());
        }
        double total = PointsTarget.sum(weights);
        double[] shares = new double[weights.length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = weights[k] / total;
        }
        return new GaussianMixture(shares, means, List.copyOf(covariances));
    }

    /** N(0, vI) in d dimensions. */
    public static GaussianMixture centred(int dimension, double variance) {
        Matrix covariance = Matrix.generate(dimension, dimension, (a, b) -> a == b ? variance : 0);
        return of(new double[] {1}, Matrix.zeros(1, dimension), List.of(covariance));
    }

    @Override
    public int dimension() {
        return means.columns();
    }

    @Override
    public double supportRadius() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double meanSquare() {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k]
                    * (means.rowNorm(k) * means.rowNorm(k) + covariances.get(k).trace());
        }
        return sum;
    }

    @Override
    public Posterior posterior(NoiseLevel level, double[] x) {
        Posterior.requirePoint(x, dimension());
        double[] logits = new double[weights.length];
        double[][] posteriorMeans = new double[weights.length][];
        List<Matrix> within = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            Component component = new Component(level, means.row(k), covariances.get(k), x);
            logits[k] = Math.log(weights[k]) + component.logDensity;
            posteriorMeans[k] = component.mean;
            within.add(component.covariance);
        }
        LogWeights shares = LogWeights.of(logits);
        return new Posterior(level, x, shares, Matrix.of(posteriorMeans), within, shares.logSum());
    }

    @Override
    public Matrix draw(int count, RandomStream stream) {
        List<CovarianceRoot> roots =
                covariances.stream().map(CovarianceRoot::of).toList();
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            int k = LogWeights.choose(weights, stream.nextDouble());
            rows[i] = roots.get(k).draw(means.row(k), stream);
        }
        return count == 0 ? Matrix.zeros(0, dimension()) : Matrix.of(rows);
    }

    /** One component's posterior at x. */
    private static final class Component {
        final double logDensity;
        final double[] mean;
        final Matrix covariance;

        Component(NoiseLevel level, double[] mu, Matrix c, double[] x) {
            int d = x.length;
            double a = level.decay();
            double h = level.variance();
            RealMatrix marginal = new Array2DRowRealMatrix(
                    Matrix.generate(d, d, (i, j) -> a * a * c.at(i, j) + (i == j ? h : 0))
                            .toArray(),
                    false);
            CholeskyDecomposition cholesky = new CholeskyDecomposition(marginal);
            double[] offset = new double[d];
            for (int i = 0; i < d; i++) {
                offset[i] = x[i] - a * mu[i];
            }
            double[] solved = cholesky.getSolver()
                    .solve(new ArrayRealVector(offset, false))
                    .toArray();
            double square = 0;
            double logRoot = 0;
            for (int i = 0; i < d; i++) {
                square += offset[i] * solved[i];
                logRoot += Math.log(cholesky.getL().getEntry(i, i));
            }
            this.logDensity = -square / 2 - logRoot - d / 2.0 * Math.log(2 * Math.PI);
            this.mean = mu.clone();
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    mean[i] += a * c.at(i, j) * solved[j];
                }
            }
            // C and S commute, so S⁻¹C is CS⁻¹ and symmetric.
            double[][] quotient = cholesky.getSolver()
                    .solve(new Array2DRowRealMatrix(c.toArray(), false))
                    .getData();
            this.covariance = Matrix.generate(d, d, (i, j) -> h * (quotient[i][j] + quotient[j][i]) / 2);
        }
    }
}
