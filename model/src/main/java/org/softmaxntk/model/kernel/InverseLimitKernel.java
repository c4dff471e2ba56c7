package org.softmaxntk.model.kernel;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricOperator;

/**
 * {@code v ↦ (I_{d_out} ⊗ (K∞ + ρI))⁻¹v} with entry l·n + i: what makes the tangent kernel of a wide network well conditioned.
 *
 * <p>H is a mean over m neurons, and so near I ⊗ K∞ <em>relatively</em>, in small directions as in large ones: at n = 256,
 * d_in = d_out = 16, m = 65,536, σ = 1 and inputs in the unit ball the eigenvalues of (I ⊗ K∞)⁻¹H are from 0.68 to 1.81, where
 * those of K∞ are from 0.0043 to 12. In directions that only high powers of the inputs tell apart, as with n far above a small
 * d_in, m neurons show too little for that. There, after training, or with another σ, the map is still positive definite, which
 * is all that correctness needs.
 *
 * <p>ρ is 0 where the Cholesky decomposition of K∞ goes through. Where it does not, as with an input that is there twice, ρ is
 * the first of 10⁻¹⁵, 10⁻¹⁴, … times tr K∞ with which it does. Cost: n³/3 at first, then 2n²·d_out a product. Immutable.
 */
public final class InverseLimitKernel implements SymmetricOperator {
    private static final double LEAST_RIDGE = 1e-15;

    /** Of L, the lower triangle with LLᵀ = K∞ + ρI. */
    private final double[][] rows;

    private final double ridge;
    private final int outputDimension;

    private InverseLimitKernel(CholeskyDecomposition decomposition, double ridge, int outputDimension) {
        this.rows = decomposition.getL().getData();
        this.ridge = ridge;
        this.outputDimension = outputDimension;
    }

    /**
     * The inverse for a network with d_out outputs.
     *
     * @param limit K∞, n×n, within the range of doubles and not 0
     * @param outputDimension d_out ≥ 1
     * @throws InvalidInput if a number is not as required
     */
    public static InverseLimitKernel of(LimitTangentKernel limit, int outputDimension) {
        if (outputDimension < 1) {
            throw new InvalidInput("d_out", "at least 1", "" + outputDimension);
        }
        Matrix kernel = limit.toMatrix();
        double trace = kernel.trace();
        if (!(trace > 0 && trace < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("limit kernel", "a positive trace within the range of doubles", "" + trace);
        }
        double ridge = 0;
        while (true) {
            try {
                return new InverseLimitKernel(decomposed(kernel, ridge), ridge, outputDimension);
            } catch (NonPositiveDefiniteMatrixException e) {
                ridge = ridge == 0 ? LEAST_RIDGE * trace : 10 * ridge;
            }
        }
    }

    private static CholeskyDecomposition decomposed(Matrix kernel, double ridge) {
        double[][] entries = kernel.toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i][i] += ridge;
        }
        // Symmetric bit for bit, and no pivot above 0 is too small.
        return new CholeskyDecomposition(new Array2DRowRealMatrix(entries, false), 0, 0);
    }

    /** ρ ≥ 0. */
    public double ridge() {
        return ridge;
    }

    /** N = n·d_out. */
    @Override
    public int size() {
        return rows.length * outputDimension;
    }

    @Override
    public void multiply(double[] in, double[] out) {
        requireVectors(in, out);
        System.arraycopy(in, 0, out, 0, in.length);
        for (int l = 0; l < outputDimension; l++) {
            solve(out, l * rows.length);
        }
    }

    /** LLᵀx = b in place; the second step by columns of Lᵀ, which are rows of L. */
    private void solve(double[] x, int at) {
        for (int i = 0; i < rows.length; i++) {
            double sum = x[at + i];
            for (int k = 0; k < i; k++) {
                sum -= rows[i][k] * x[at + k];
            }
            x[at + i] = sum / rows[i][i];
        }
        for (int i = rows.length - 1; i >= 0; i--) {
            x[at + i] /= rows[i][i];
            for (int k = 0; k < i; k++) {
                x[at + k] -= rows[i][k] * x[at + i];
            }
        }
    }
}
