package org.softmaxntk.theorems.arithmetic;

import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.reference.FieldTable;

/**
 * An extreme eigenvalue of a symmetric matrix of decimal numbers: lower ≤ λ ≤ upper, by certificate.
 *
 * <p>Inverse iteration: A − sI = LDLᵀ with positive pivots proves λ_min > s, the Rayleigh quotient θ of any vector proves
 * λ_min ≤ θ. The next shift is θ − ‖Ax − θx‖, which makes the width θ − s fall quadratically; it ends below
 * 10^−digits·N·max|a_ij|, or, where eigenvalues crowd, after {@value #MOST_STEPS} steps, as wide as it then is. Rounding
 * adds N²·10^−digits·max|a_ij|, a millionfold of what LDLᵀ and θ cost with the guard digits. An eigenvalue in doubles
 * proposes the first shift and proves nothing. Cost O(N³) products a step, three to six steps.
 *
 * @param lower ≤ the eigenvalue
 * @param upper ≥ the eigenvalue
 */
public record DecimalEigenvalueBounds(Dfp lower, Dfp upper) {
    private static final int MOST_STEPS = 40;

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

    /** For a matrix whose largest entry is 1. */
    private static DecimalEigenvalueBounds iterate(FieldTable<Dfp> matrix, Digits digits) {
        int size = matrix.rows();
        Dfp target = digits.roundings(size);
        Dfp guess = digits.number(SymmetricSpectrum.of(matrix.toMatrix()).smallest());
        Dfp margin = digits.number(size * 1e-14);
        Dfp lower = digits.number(-size); // |λ| ≤ N·max|a_ij|
        Dfp upper = digits.number(size);
        FieldTable<Dfp> vector = start(size, digits);
        for (int step = 0; step < MOST_STEPS && upper.subtract(lower).greaterThan(target); step++) {
            Dfp shift = guess.subtract(margin);
            Optional<DecimalFactor> factor = DecimalFactor.of(matrix, shift);
            if (factor.isEmpty()) {
                margin = margin.multiply(100); // a smaller eigenvalue than the one approached
                continue;
            }
            lower = larger(lower, shift);
            vector = factor.get().solve(vector);
            FieldTable<Dfp> image = vector.times(matrix);
            guess = vector.inner(image);
            upper = upper.greaterThan(guess) ? guess : upper;
            margin = larger(image.minus(vector.times(guess)).frobeniusNorm(), target.divide(4));
        }
        return new DecimalEigenvalueBounds(lower, upper);
    }

    /** Of norm about 1 and along no pattern that an eigenvector could be orthogonal to. */
    private static FieldTable<Dfp> start(int size, Digits digits) {
        return FieldTable.generate(
                digits.precision(), 1, size, (row, k) -> digits.number(StrictMath.cos(1.0 + k * k)));
    }
}
