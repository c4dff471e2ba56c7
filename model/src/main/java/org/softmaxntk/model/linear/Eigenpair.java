package org.softmaxntk.model.linear;

import org.softmaxntk.model.InvalidInput;

/**
 * An approximate eigenvalue ρ of a symmetric H with a unit vector x, and how far from an eigenvalue it can be.
 *
 * <p>Whatever proposed x: with ρ = xᵀHx, λ_min ≤ ρ ≤ λ_max, and some eigenvalue of H is within ‖Hx − ρx‖/‖x‖ of ρ (write x
 * in eigenvectors). <em>Which</em> eigenvalue no residual says: that ρ is near the smallest, and no smaller one was
 * overlooked, is what a dense solver establishes by its backward stability, Lanczos' method only by its start vector not
 * being orthogonal to what it should find.
 */
public final class Eigenpair {
    private static final double U = 0x1p-53;

    private final double value;
    private final double[] vector;
    private final double residual;
    private final double errorBound;

    private Eigenpair(double value, double[] vector, double residual, double errorBound) {
        this.value = value;
        this.vector = vector;
        this.residual = residual;
        this.errorBound = errorBound;
    }

    /**
     * The pair of a proposed vector, at the cost of one product.
     *
     * @param proposed N entries, finite, not all 0
     * @param productError ≥ ‖(Hx as computed) − Hx‖ for unit vectors x
     */
    static Eigenpair of(SymmetricOperator operator, double[] proposed, double productError) {
        double norm = Matrix.ofRows(1, proposed.length, proposed).frobeniusNorm();
        if (!(norm > 0 && norm < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("proposed eigenvector", "finite entries, not all 0", "norm " + norm);
        }
        double[] x = new double[proposed.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = proposed[i] / norm;
        }
        double[] image = new double[x.length];
        operator.multiply(x, image);
        double value = dot(x, image);
        for (int i = 0; i < x.length; i++) {
            image[i] -= value * x[i];
        }
        double residual = Matrix.ofRows(1, image.length, image).frobeniusNorm();
        // Two roundings in each entry of Hx − ρx, at most N/2 + 3 in either norm.
        double error = (residual + productError + 3 * U * Math.abs(value)) * (1 + 2 * (x.length + 8) * U);
        return new Eigenpair(value, x, residual, error);
    }

    /** ρ. */
    public double value() {
        return value;
    }

    /** A copy of x, ‖x‖ = 1 up to rounding. */
    public double[] vector() {
        return vector.clone();
    }

    /** ‖Hx − ρx‖, as computed. */
    public double residual() {
        return residual;
    }

    /** Some eigenvalue of H is within this of ρ, all rounding included that the caller accounts for. */
    public double errorBound() {
        return errorBound;
    }

    private static double dot(double[] x, double[] y) {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < x.length; i++) {
            sum.add(x[i] * y[i]);
        }
        return sum.value();
    }
}
