package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SpectralDecomposition;

/**
 * f_H, the element of the RKHS ball ‖f‖_H ≤ R_H that is nearest to f* on given points, in the empirical norm on these points.
 *
 * <p>With K̃ = QEQᵀ their kernel and c = Qᵀf*: values Q·diag(E/(E + μ))c and ‖f_H‖² = ΣE_k‖c_k‖²/(E_k + μ)², which falls
 * with μ. μ = 0 if the ball holds the interpolant, else ‖f_H‖ = R_H, found by bisection in log μ. E_k below 10⁻¹²E_max count
 * as 0: their c_k are out of reach. The optimum of a sample flatters that of the law: look at other points too.
 */
public final class BallBest {
    private static final double NEGLIGIBLE = 1e-12;

    private final SpectralDecomposition spectrum;
    private final Matrix vectors;
    private final double[] eigenvalues;
    private final Matrix projected;
    private final double multiplier;

    private BallBest(SpectralDecomposition spectrum, Matrix targets, double radius) {
        this.spectrum = spectrum;
        this.vectors = spectrum.vectors();
        this.eigenvalues = spectrum.values();
        double least = NEGLIGIBLE * eigenvalues[eigenvalues.length - 1];
        for (int k = 0; k < eigenvalues.length; k++) {
            eigenvalues[k] = eigenvalues[k] > least ? eigenvalues[k] : 0;
        }
        this.projected = vectors.transpose().times(targets);
        this.multiplier = solve(radius);
    }

    /**
     * @param kernel K̃, M×M, positive semidefinite up to rounding
     * @param targets f*, M×d
     * @param radius R_H, finite and ≥ 0
     */
    public static BallBest of(Matrix kernel, Matrix targets, double radius) {
        return new BallBest(SpectralDecomposition.of(kernel), targets, requireRadius(radius));
    }

    /** The same points in a ball of another radius, without another decomposition. */
    public BallBest withRadius(double radius) {
        return new BallBest(spectrum, vectors.times(projected), requireRadius(radius));
    }

    private static double requireRadius(double radius) {
        if (!(radius >= 0 && radius < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("ballRadius", "a finite number, at least 0", "" + radius);
        }
        return radius;
    }

    private double solve(double radius) {
        if (radius == 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (norm(0) <= radius) {
            return 0;
        }
        double low = Math.log(Double.MIN_NORMAL);
        double high = Math.log(Double.MAX_VALUE) / 2;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return Math.exp(high);
            }
            if (norm(Math.exp(middle)) > radius) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private double norm(double mu) {
        double square = 0;
        for (int k = 0; k < eigenvalues.length; k++) {
            if (eigenvalues[k] > 0) {
                double row = projected.rowNorm(k) / (eigenvalues[k] + mu);
                square += eigenvalues[k] * row * row;
            }
        }
        return Math.sqrt(square);
    }

    /** μ ≥ 0. */
    public double multiplier() {
        return multiplier;
    }

    /** ‖f_H‖_H ≤ R_H. */
    public double norm() {
        return norm(multiplier);
    }

    /** f_H on the points, M×d. */
    public Matrix values() {
        return vectors.times(Matrix.generate(
                projected.rows(),
                projected.columns(),
                (k, c) -> eigenvalues[k] == 0
                        ? 0
                        : projected.at(k, c) * (eigenvalues[k] / (eigenvalues[k] + multiplier))));
    }

    /** β with f_H(z) = Σ_iK(z, z_i)β_i, M×d. */
    public Matrix coefficients() {
        return vectors.times(Matrix.generate(
                projected.rows(),
                projected.columns(),
                (k, c) -> eigenvalues[k] == 0 ? 0 : projected.at(k, c) / (eigenvalues[k] + multiplier)));
    }
}
