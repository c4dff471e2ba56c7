package org.softmaxntk.model.kernel;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;

/**
 * K∞, n×n: where the tangent kernel of a random start tends at infinite width. With X, σ and d_out fixed and w_r ~
 * N(0, σ²I) with uniform signs, paired or not, {@code H(W(0)) → I_{d_out} ⊗ K∞} (row l·n + i), with error
 * O_p(m^{−1/2}):
 *
 * <ul>
 *   <li>softmax: {@code K_ij = x_i·x_j·e^{σ² x_i·x_j}} (ours, from E e^{⟨w,x⟩} = e^{σ²‖x‖²/2} and p → 0),
 *   <li>exp: {@code K_ij = x_i·x_j·e^{σ²‖x_i + x_j‖²/2}} (arXiv 2303.16504),
 *   <li>ReLU: {@code K_ij = x_i·x_j·(π − θ_ij)/(2π)}, θ the angle between x_i and x_j; the same for every σ > 0
 *       (arXiv 1810.02054).
 * </ul>
 *
 * <p>Kept as K_ij = factor·e^{exponent}, as the exponentials leave the range of doubles at moderate σ. With u = 2⁻⁵³, up
 * to terms in u², an entry's error is at most 4u(1 + |exponent|)·|K_ij| for softmax, (4 + (d_in + 6)|exponent|)u·|K_ij|
 * for exp, (d_in + 8)u·|x_i·x_j| for ReLU. Immutable.
 */
public final class LimitTangentKernel {
    private final Matrix factors;
    private final Matrix exponents;

    private LimitTangentKernel(Matrix factors, Matrix exponents) {
        this.factors = factors;
        this.exponents = exponents;
    }

    /**
     * Cost O(n²·d_in).
     *
     * @param inputs X, n×d_in, finite, entries at most 10¹⁵⁰ in size
     * @param sigma σ ≥ 0, finite; > 0 for ReLU, whose kernel does not depend on it
     * @throws InvalidInput if an input or σ is not as required
     */
    public static LimitTangentKernel of(Activation activation, Matrix inputs, double sigma) {
        inputs.requireFinite("X");
        requireSigma(activation, sigma);
        Matrix products = gram(inputs);
        return switch (activation) {
            case SOFTMAX -> new LimitTangentKernel(products, products.times(sigma * sigma));
            case EXP -> new LimitTangentKernel(products, halfSquaredSums(inputs).times(sigma * sigma));
            case RELU ->
                new LimitTangentKernel(
                        withActiveShare(products, inputs), Matrix.zeros(products.rows(), products.rows()));
        };
    }

    /**
     * The softmax network's k∞(x, x') = x·x'·e^{σ² x·x'} between the rows of two matrices, with the errors of {@link #of}.
     *
     * @param left N×d_in, finite
     * @param right M×d_in, finite
     * @return N×M
     * @throws InvalidInput if the rows differ in length, an input or σ ≥ 0 is not finite, or an entry is beyond the doubles
     */
    public static Matrix softmaxBetween(Matrix left, Matrix right, double sigma) {
        requireSigma(Activation.SOFTMAX, sigma);
        if (left.columns() != right.columns()) {
            throw new InvalidInput("inputs", "rows of one length", "a " + left + " and a " + right);
        }
        left.requireFinite("X");
        right.requireFinite("X'");
        CompensatedDot dot = new CompensatedDot();
        return Matrix.generate(left.rows(), right.rows(), (i, j) -> {
                    double product = dot.ofRows(left, i, right, j).high();
                    return product * Math.exp(sigma * sigma * product);
                })
                .requireFinite("limit kernel");
    }

    private static void requireSigma(Activation activation, double sigma) {
        boolean relu = activation == Activation.RELU;
        if (!(relu ? sigma > 0 : sigma >= 0) || Double.isInfinite(sigma)) {
            String range = relu ? "above 0 (at 0 every neuron is off)" : "at least 0";
            throw new InvalidInput("sigma", "a finite number " + range, "" + sigma);
        }
    }

    /**
     * K∞ as doubles; entries below their range become 0.
     *
     * @throws InvalidInput if an entry is above their range; {@link #logMagnitude} has none
     */
    public Matrix toMatrix() {
        return Matrix.generate(factors.rows(), factors.rows(), this::entry);
    }

    /** I_{d_out} ⊗ K∞, N×N with N = n·d_out and row l·n + i: K∞ for every output, 0 between two of them. */
    public Matrix forOutputs(int outputDimension) {
        int n = factors.rows();
        Matrix kernel = toMatrix();
        return Matrix.generate(
                n * outputDimension,
                n * outputDimension,
                (row, column) -> row / n == column / n ? kernel.at(row % n, column % n) : 0);
    }

    /** ln|K_ij|, for any σ; −∞ where K_ij = 0. Absolute error: K_ij's relative one, and u·|ln|K_ij||. */
    public double logMagnitude(int i, int j) {
        return Math.log(Math.abs(factors.at(i, j))) + exponents.at(i, j);
    }

    /** −1, 0 or +1. */
    public int sign(int i, int j) {
        return (int) Math.signum(factors.at(i, j));
    }

    private double entry(int i, int j) {
        // In two halves: e^exponent may have no place among the doubles where its product with the factor has.
        double half = Math.exp(exponents.at(i, j) / 2);
        double entry = factors.at(i, j) == 0 ? 0 : factors.at(i, j) * half * half;
        if (!Double.isFinite(entry)) {
            throw new InvalidInput(
                    "limit kernel[" + i + "][" + j + "]",
                    "inputs and σ for which it is a double, so ln|K| < 709.8",
                    "ln|K| = " + logMagnitude(i, j));
        }
        return entry;
    }

    private static Matrix gram(Matrix inputs) {
        CompensatedDot dot = new CompensatedDot();
        return Matrix.generate(
                inputs.rows(),
                inputs.rows(),
                (i, j) -> dot.ofRows(inputs, i, inputs, j).high());
    }

    /** ‖x_i + x_j‖²/2, from the sums themselves: for x_j near −x_i the expanded square would cancel. */
    private static Matrix halfSquaredSums(Matrix inputs) {
        return Matrix.generate(inputs.rows(), inputs.rows(), (i, j) -> squaredSum(inputs, i, inputs, j, 1) / 2);
    }

    /**
     * x_i·x_j times (π − θ)/(2π), the share of weights w for which both neurons are on.
     *
     * <p>By W. Kahan's formula for unit vectors p, q: π − θ = 2·atan2(‖p + q‖, ‖p − q‖). Unlike arccos of a quotient it
     * keeps its digits at parallel and opposite inputs, and is exact for equal and for negated ones. A zero input has
     * K = 0, whatever its angle.
     */
    private static Matrix withActiveShare(Matrix products, Matrix inputs) {
        Matrix unit = Matrix.generate(inputs.rows(), inputs.columns(), (i, k) -> {
            double norm = inputs.rowNorm(i);
            return norm == 0 ? 0 : inputs.at(i, k) / norm;
        });
        return Matrix.generate(inputs.rows(), inputs.rows(), (i, j) -> {
            double sum = Math.sqrt(squaredSum(unit, i, unit, j, 1));
            double difference = Math.sqrt(squaredSum(unit, i, unit, j, -1));
            return products.at(i, j) * (Math.atan2(sum, difference) / Math.PI);
        });
    }

    /** ‖a_i + sign·b_j‖². */
    private static double squaredSum(Matrix a, int i, Matrix b, int j, int sign) {
        double sum = 0;
        for (int k = 0; k < a.columns(); k++) {
            double entry = a.at(i, k) + sign * b.at(j, k);
            sum += entry * entry;
        }
        return sum;
    }
}
