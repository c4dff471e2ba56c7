package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.StartLaw;

/**
 * How far the kernel of a paired softmax start may be from its limit: the right side of {@link LimitKernel}, where
 * the notation is.
 *
 * <p>In doubles inner products are compensated, relative error 2u but for 2d²u² of the norms, so exponents up to E = 8·max a
 * are off by 4uE, exponentials by 4u(1 + E), and each of about sixty further operations on positive numbers by u; sums of
 * n² terms by n²u. 1 − t has relative error (4 + 4·max a)u·t/(1 − t). Cost O(n²·d_in).
 */
final class SoftmaxSpread {
    /** Of δ; the rest is for the normalisers. */
    static final double SHARE_OF_NUMERATORS = 0.9;

    private static final double DENOMINATORS = 10;

    private final StartLaw law;
    private final Matrix gram;
    private final double draws;
    private final double largest;

    private SoftmaxSpread(StartLaw law) {
        this.law = law;
        CompensatedDot dot = new CompensatedDot();
        Matrix inputs = law.data().inputs();
        this.gram = Matrix.generate(
                inputs.rows(),
                inputs.rows(),
                (i, j) -> dot.ofRows(inputs, i, inputs, j).high());
        this.draws = law.width() / 2.0;
        this.largest = variance() * gram.maxAbsolute();
    }

    static SoftmaxSpread of(StartLaw law) {
        return new SoftmaxSpread(law);
    }

    private double variance() {
        return law.sigma() * law.sigma();
    }

    /** log₁₀ of the factor by which the width falls short of t < 1. */
    double missingDecades() {
        double logarithm = Math.log(DENOMINATORS * law.data().samples() / law.failureProbability());
        return (largest + Math.log(2 * logarithm / draws)) / Math.log(10);
    }

    /** ∞ for t ≥ 1. */
    Enclosure bound() {
        double logarithm = Math.log(DENOMINATORS * law.data().samples() / law.failureProbability());
        double t = Math.sqrt(2 * Math.exp(largest) * logarithm / draws);
        double error = (4 + 4 * largest) * 2 * FastBudget.U * t;
        if (!(t + error < 1)) {
            return Enclosure.exactly(Double.POSITIVE_INFINITY);
        }
        double bound =
                Math.sqrt(secondMoment() / (SHARE_OF_NUMERATORS * law.failureProbability())) / ((1 - t) * (1 - t));
        int n = gram.rows();
        double relative = (100 + 64 * largest + (double) n * n) * FastBudget.U + 2 * error / (1 - t);
        return Enclosure.of(bound, 1.01 * relative * bound);
    }

    /** V. */
    private double secondMoment() {
        double outputs = law.data().outputDimension();
        double sum = 0;
        for (int i = 0; i < gram.rows(); i++) {
            for (int j = 0; j < gram.rows(); j++) {
                double product = gram.at(i, j);
                double r = sameOutput(i, j);
                double other = Math.exp(exponent(i, i) + exponent(j, j) + 4 * exponent(i, j)) / draws;
                sum += product * product * (outputs * r * r + outputs * (outputs - 1) * other);
            }
        }
        return sum;
    }

    /** a_i on the diagonal, c_ij beside it. */
    private double exponent(int i, int j) {
        return variance() * gram.at(i, j);
    }

    /** r_ij. */
    private double sameOutput(int i, int j) {
        double alpha = Math.expm1(exponent(i, i));
        double beta = Math.expm1(exponent(j, j));
        double gamma = Math.expm1(exponent(i, j));
        double k = Math.exp(exponent(i, j));
        double g = k * k * (alpha * beta * k * k + gamma * gamma * (1 + alpha + beta));
        double second = (alpha * beta + 2 * gamma * gamma) / (draws * draws)
                + Math.sqrt(fourthMoment(alpha)) * Math.sqrt(fourthMoment(beta)) / (draws * draws * draws);
        return Math.sqrt(g / draws) + k * Math.sqrt(second);
    }

    /** M. */
    private static double fourthMoment(double alpha) {
        return alpha * alpha * (3 + alpha * (16 + alpha * (15 + alpha * (6 + alpha))));
    }

    /** The same in digits, from the moments themselves: the middle of both ends and how far they are; ∞ for t ≥ 1. */
    LimitDeviation.Measured bound(Digits digits) {
        Dfp upper = decimal(digits, 1);
        Dfp lower = decimal(digits, -1);
        Dfp half = digits.number(0.5);
        return new LimitDeviation.Measured(
                upper.add(lower).multiply(half),
                upper.subtract(lower).multiply(half).add(upper.multiply(digits.roundings(1e6))));
    }

    private Dfp decimal(Digits digits, int side) {
        FieldTable<Dfp> inputs = digits.lift(law.data().inputs());
        return new DecimalSoftmaxSpread(digits, inputs.times(inputs.transpose()), law, side).bound();
    }
}
