package org.softmaxntk.model.diffusion.target;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.random.RandomStream;

/** A root R of a covariance, RRᵀ = C, by its eigenvectors: C may be singular. */
final class CovarianceRoot {
    /** Eigenvalues down to −10⁻¹²‖C‖ are rounding. */
    private static final double ROUNDING = 1e-12;

    private final Matrix root;

    private CovarianceRoot(Matrix root) {
        this.root = root;
    }

    static CovarianceRoot of(Matrix covariance) {
        int d = covariance.rows();
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(covariance);
        double[] values = spectrum.values();
        double[][] columns = new double[d][];
        for (int k = 0; k < d; k++) {
            columns[k] = spectrum.vector(k);
        }
        return new CovarianceRoot(Matrix.generate(d, d, (c, k) -> Math.sqrt(Math.max(0, values[k])) * columns[k][c]));
    }

    /** {@code covariance}, if it is d×d, finite, symmetric and positive semidefinite. */
    static Matrix require(String where, Matrix covariance, int dimension) {
        if (covariance.rows() != dimension || covariance.columns() != dimension) {
            throw new InvalidInput(where, "a " + dimension + "×" + dimension + " matrix", "a " + covariance);
        }
        covariance.requireFinite(where);
        if (!covariance.equals(covariance.transpose())) {
            throw new InvalidInput(where, "a symmetric matrix", "two entries across the diagonal that differ");
        }
        double smallest = SymmetricSpectrum.of(covariance).smallest();
        if (smallest < -ROUNDING * covariance.maxAbsolute()) {
            throw new InvalidInput(where, "a matrix without negative eigenvalue", "the eigenvalue " + smallest);
        }
        return covariance;
    }

    /** A draw of N(mean, C). */
    double[] draw(double[] mean, RandomStream stream) {
        double[] drawn = mean.clone();
        for (int k = 0; k < drawn.length; k++) {
            double normal = stream.nextGaussian();
            for (int c = 0; c < drawn.length; c++) {
                drawn[c] += root.at(c, k) * normal;
            }
        }
        return drawn;
    }
}
