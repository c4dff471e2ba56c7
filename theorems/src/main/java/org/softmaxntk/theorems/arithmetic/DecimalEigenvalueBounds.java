package org.softmaxntk.theorems.arithmetic;

import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.reference.FieldTable;

/**
 * An extreme eigenvalue of a symmetric matrix of decimal numbers: lower ≤ λ ≤ upper, by certificate.
 *
 * <p>Inverse iteration: A − sI = LDLᵀ with positive pivots proves λ_min > s, a pivot that is not positive proves λ_min ≤ s,
 * and so does the Rayleigh quotient θ of any vector prove λ_min ≤ θ. The next shift is θ − ‖Ax − θx‖, which makes the width
 * fall quadratically; where a pivot fails the distance from θ grows sixteenfold, up to the middle of the interval. It ends
 * below 10^−digits·N·max|a_ij|, or after {@value #MOST_STEPS} steps, as wide as it then is. Rounding adds
 * N²·10^−digits·max|a_ij|, a millionfold of what LDLᵀ and θ cost with the guard digits. An eigenvalue in doubles proposes
 * the first shift and proves nothing. Cost O(N³) products a step, mostly four to six steps.
 *
 * @param lower ≤ the eigenvalue
 * @param upper ≥ the eigenvalue
 */
public record DecimalEigenvalueBounds(Dfp lower, Dfp upper) {
    private static final int MOST_STEPS = 200;

    /** λ_min of {@code matrix}: N×N, N ≥ 1, symmetric. */
    public static DecimalEigenvalueBounds smallest(FieldTable<Dfp> matrix, Digits digits) {
        Dfp scale = matrix.maxAbsolute();
        if (scale.isZero()) {
            return new DecimalEigenvalueBounds(scale, scale);
        }
        int size = matrix.rows();
        Dfp rounding = scale.multiply(digits.roundings((double) size * size));
        return iterate(matrix.times(digits.number(1).divide(scale)), digits)
                .times(scale)
                .widened(rounding);
    }

    /** λ_max. */
    public static DecimalEigenvalueBounds largest(FieldTable<Dfp> matrix, Digits digits) {
        return smallest(matrix.map(Dfp::negate), digits).times(digits.number(-1));
    }

    /** ‖A‖₂ = max(λ_max, −λ_min) of a symmetric A. */
    public static DecimalEigenvalueBounds operatorNorm(FieldTable<Dfp> matrix, Digits digits) {
        DecimalEigenvalueBounds mirrored = smallest(matrix, digits).times(digits.number(-1));
        DecimalEigenvalueBounds largest = largest(matrix, digits);
        return new DecimalEigenvalueBounds(
                larger(mirrored.lower, largest.lower), larger(mirrored.upper, largest.upper));
    }

    /** The same for every matrix within {@code error} of this one in the operator norm, by Weyl's inequality. */
    public DecimalEigenvalueBounds widened(Dfp error) {
        return new DecimalEigenvalueBounds(lower.subtract(error), upper.add(error));
    }

    /** (lower + upper)/2. */
    public Dfp middle() {
        return lower.add(upper).divide(2);
    }

    /** (upper − lower)/2. */
    public Dfp radius() {
        return upper.subtract(lower).divide(2);
    }

    private DecimalEigenvalueBounds times(Dfp factor) {
        Dfp one = lower.multiply(factor);
        Dfp other = upper.multiply(factor);
        return one.greaterThan(other)
                ? new DecimalEigenvalueBounds(other, one)
                : new DecimalEigenvalueBounds(one, other);
    }

    private static Dfp larger(Dfp a, Dfp b) {
        return a.greaterThan(b) ? a : b;
    }

    private static Dfp smaller(Dfp a, Dfp b) {
        return a.greaterThan(b) ? b : a;
    }

    /** For a matrix whose largest entry is 1, so that |λ| ≤ N. */
    private static DecimalEigenvalueBounds iterate(FieldTable<Dfp> matrix, Digits digits) {
        int size = matrix.rows();
        Dfp target = digits.roundings(size);
        Dfp lower = digits.number(-2.0 * size);
        Dfp upper = digits.number(size);
        Dfp quotient = digits.number(SymmetricSpectrum.of(matrix.toMatrix()).smallest());
        Dfp margin = digits.number(size * 1e-14);
        FieldTable<Dfp> vector = start(size, digits);
        for (int step = 0; step < MOST_STEPS && upper.subtract(lower).greaterThan(target); step++) {
            Dfp shift = between(lower, upper, quotient.subtract(margin));
            Optional<DecimalFactor> factor = DecimalFactor.of(matrix, shift);
            if (factor.isEmpty()) {
                upper = smaller(upper, shift);
                margin = margin.multiply(16);
                continue;
            }
            lower = larger(lower, shift);
            vector = factor.get().solve(vector);
            FieldTable<Dfp> image = vector.times(matrix);
            quotient = vector.inner(image);
            upper = smaller(upper, quotient);
            Dfp residual = image.minus(vector.times(quotient)).frobeniusNorm();
            margin = larger(residual, target.divide(4));
        }
        return new DecimalEigenvalueBounds(lower, upper);
    }

    /** {@code proposed} if it lies between the bounds, else their middle. */
    private static Dfp between(Dfp lower, Dfp upper, Dfp proposed) {
        return proposed.greaterThan(lower) && upper.greaterThan(proposed)
                ? proposed
                : lower.add(upper).divide(2);
    }

    /** Of norm about 1 and along no pattern that an eigenvector could be orthogonal to. */
    private static FieldTable<Dfp> start(int size, Digits digits) {
        return FieldTable.generate(digits.precision(), 1, size, (row, k) -> digits.number(StrictMath.cos(1.0 + k * k)));
    }
}
