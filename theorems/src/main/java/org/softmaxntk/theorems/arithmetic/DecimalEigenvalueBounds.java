package org.softmaxntk.theorems.arithmetic;

import java.util.Arrays;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.reference.FieldTable;

/**
 * An extreme eigenvalue of a symmetric matrix of decimal numbers: lower ≤ λ ≤ upper, by certificate.
 *
 * <p>Inverse iteration. By the two facts of {@link EigenvalueBounds} the Rayleigh quotient θ of any vector x is a bound
 * from above, and a shift s with positive pivots in A − sI = LDLᵀ one from below; what the factor solves for is the next
 * vector. With ρ = ‖Ax − θx‖/‖x‖ and the next eigenvalue a gap away, λ is within ρ and within ρ²/gap of θ: s is put there,
 * and ρ falls by that factor. Where a pivot is not positive the factor gives a vector whose quotient is at most s, and s is
 * kept farther from θ; where s would leave the bounds their middle is tried. What doubles know, an eigenvector and the gap,
 * begins and proves nothing. It ends below the rounding, or after {@value #MOST_STEPS} steps, as wide as it then is.
 *
 * <p>The two facts hold of LDLᵀ with u = 10^−(digits+20), which the guard digits of {@link Digits} leave: with |l_ik|√d_k
 * in place of |l_ik| entry (i, j) has at most j + 3 roundings, two of them in l_ik = (l_ik d_k)·(1/d_k). For max|a_ij| =
 * 1 either costs less than 20N³u, far below the 4N²·10^−digits that are added. Cost N³/6 products a step, mostly two or
 * three steps.
 *
 * @param lower ≤ the eigenvalue
 * @param upper ≥ the eigenvalue
 */
public record DecimalEigenvalueBounds(Dfp lower, Dfp upper) {
    private static final int MOST_STEPS = 200;
    private static final int WIDENING = 16;

    /** A smaller gap between eigenvalues is no gap to rely on in doubles; the largest entry is 1. */
    private static final double LEAST_GAP = 1e-8;

    /** λ_min of {@code matrix}: N×N, N ≥ 1, symmetric, finite. */
    public static DecimalEigenvalueBounds smallest(FieldTable<Dfp> matrix, Digits digits) {
        Dfp scale = matrix.maxAbsolute();
        if (scale.isZero()) {
            return new DecimalEigenvalueBounds(scale, scale);
        }
        double size = matrix.rows();
        Dfp rounding = digits.roundings(4 * size * size);
        return iterate(matrix.times(digits.number(1).divide(scale)), rounding, digits)
                .widened(rounding)
                .times(scale);
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

    /** Those of max(0, λ). */
    public DecimalEigenvalueBounds atLeastZero() {
        return new DecimalEigenvalueBounds(larger(lower, lower.getZero()), larger(upper, upper.getZero()));
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

    /** For a matrix whose largest entry is 1; down to a width of {@code target}. */
    private static DecimalEigenvalueBounds iterate(FieldTable<Dfp> matrix, Dfp target, Digits digits) {
        DecimalEigenvalueBounds discs = ofDiscs(matrix);
        Dfp lower = discs.lower;
        Dfp upper = discs.upper;
        if (!upper.subtract(lower).greaterThan(target)) {
            return discs;
        }
        SymmetricSpectrum near = SymmetricSpectrum.of(matrix.toMatrix());
        Dfp perGap = digits.number(gap(near) > LEAST_GAP ? 2 / gap(near) : Double.MAX_VALUE);
        Dfp leastMargin = target.divide(4);
        FieldTable<Dfp> vector = start(near.vector(0), digits);
        for (int step = 0; step < MOST_STEPS && upper.subtract(lower).greaterThan(target); step++) {
            FieldTable<Dfp> image = vector.times(matrix);
            Dfp quotient = vector.inner(image).divide(vector.inner(vector));
            upper = smaller(upper, quotient);
            Dfp residual = relativeSize(image.minus(vector.times(quotient)), vector);
            Dfp margin = larger(smaller(residual, residual.multiply(residual).multiply(perGap)), leastMargin);
            Dfp shift = between(lower, upper, quotient.subtract(margin));
            DecimalFactor factor = DecimalFactor.of(matrix, shift);
            if (factor.isPositive()) {
                lower = larger(lower, shift);
                vector = factor.solve(vector);
                leastMargin = target.divide(4);
            } else {
                leastMargin = margin.multiply(WIDENING);
                vector = factor.negativeDirection();
            }
        }
        return new DecimalEigenvalueBounds(lower, upper);
    }

    /** From the smallest eigenvalue to the next. */
    private static double gap(SymmetricSpectrum spectrum) {
        double[] values = spectrum.values();
        return values.length == 1 ? 1 : values[1] - values[0];
    }

    /** min_k (a_kk − Σ_{j≠k} |a_kj|) ≤ λ_min ≤ min_k a_kk, by Gershgorin and by Rayleigh: all there is for a diagonal A. */
    private static DecimalEigenvalueBounds ofDiscs(FieldTable<Dfp> matrix) {
        Dfp upper = matrix.at(0, 0);
        Dfp lower = upper;
        for (int k = 0; k < matrix.rows(); k++) {
            Dfp end = matrix.at(k, k);
            for (int j = 0; j < matrix.rows(); j++) {
                end = j == k ? end : end.subtract(matrix.at(k, j).abs());
            }
            lower = smaller(lower, end);
            upper = smaller(upper, matrix.at(k, k));
        }
        return new DecimalEigenvalueBounds(lower, upper);
    }

    /** At least ‖r‖₂/‖x‖₂, and without a root, which costs more than a factor does. */
    private static Dfp relativeSize(FieldTable<Dfp> r, FieldTable<Dfp> x) {
        int atLeastRoot = (int) Math.ceil(Math.sqrt(x.columns()));
        return r.maxAbsolute().multiply(atLeastRoot).divide(x.maxAbsolute());
    }

    /** {@code proposed} if it lies between the bounds, else their middle. */
    private static Dfp between(Dfp lower, Dfp upper, Dfp proposed) {
        return proposed.greaterThan(lower) && upper.greaterThan(proposed)
                ? proposed
                : lower.add(upper).divide(2);
    }

    /** The {@code vector} that doubles found; one along no pattern where they found none. */
    private static FieldTable<Dfp> start(double[] vector, Digits digits) {
        boolean found = Arrays.stream(vector).allMatch(Double::isFinite);
        return FieldTable.generate(
                digits.precision(),
                1,
                vector.length,
                (row, k) -> digits.number(found ? vector[k] : StrictMath.cos(1.0 + k * k)));
    }
}
