package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * {@link StepConstants} in digits. μ and C_e grow with everything in them, so they lie between what the lower and the
 * upper ends give.
 *
 * @param remainderScale √d_out·s·‖X‖²
 * @param largestEigenvalue Λ
 * @param first K₁
 * @param second K₂
 */
record ReferenceStepConstants(Range remainderScale, Range largestEigenvalue, Range first, Range second, Digits digits) {
    static ReferenceStepConstants of(ReferenceRun run, Digits digits) {
        ReferenceNetwork<Dfp> start = run.at(0);
        Dfp outputs = digits.number(start.signs().columns());
        Dfp width = digits.number(start.weights().rows());
        double roundings = run.budget().probabilityRoundings();
        Dfp factor = outputs.sqrt().multiply(start.softmax().maxAbsolute()).multiply(width);
        Range scale = SquaredNorm.of(start.inputs(), 0, digits)
                .map(norm -> norm.multiply(factor))
                .widened(roundings + 10, digits);
        Dfp error = run.budget().kernel();
        return new ReferenceStepConstants(
                scale,
                Range.largestEigenvalue(start.kernel(), error, digits),
                Range.largestEigenvalue(majorant(start, 1, digits), error, digits),
                Range.largestEigenvalue(majorant(start, 2, digits), error, digits),
                digits);
    }

    /** d_out·|x_i·x_j|κ_ij((‖x_i‖ + ‖x_j‖)/2)^power, n×n. */
    private static FieldTable<Dfp> majorant(ReferenceNetwork<Dfp> start, int power, Digits digits) {
        FieldTable<Dfp> inputs = start.inputs();
        Dfp factor =
                digits.number((double) start.weights().rows() * start.signs().columns());
        return FieldTable.symmetric(digits.precision(), inputs.rows(), (i, j) -> {
            Dfp norm = inputs.dotRows(i, inputs, i)
                    .sqrt()
                    .add(inputs.dotRows(j, inputs, j).sqrt())
                    .divide(2);
            return inputs.dotRows(i, inputs, j)
                    .abs()
                    .multiply(start.softmax().dotRows(i, start.softmax(), j)) // κ_ij = m Σ_r S_ir S_jr
                    .multiply(factor)
                    .multiply(norm.pow(power));
        });
    }

    /** μ(R, E). Below E = 10⁻²⁰ the difference e^{4E} − 1 is right in its absolute value only. */
    Range drift(Range odd, Range even) {
        Dfp lower = drift(odd.lower(), even.lower(), first.lower(), second.lower());
        Dfp upper = drift(odd.upper(), even.upper(), first.upper(), second.upper());
        Dfp absolute = first.upper().multiply(digits.roundings(1));
        return new Range(lower.subtract(absolute), upper.add(absolute))
                .atLeastZero(digits)
                .widened(100, digits);
    }

    private Dfp drift(Dfp odd, Dfp even, Dfp one, Dfp two) {
        Dfp growth = digits.expm1(even.multiply(4));
        return growth.add(digits.number(1))
                .multiply(odd.multiply(odd))
                .multiply(two)
                .multiply(6)
                .add(growth.multiply(one));
    }

    /** C_e(R, E). */
    Range remainder(Range odd, Range even) {
        Range drift = drift(odd, even);
        return new Range(
                        remainder(
                                odd.lower(),
                                even.lower(),
                                remainderScale.lower(),
                                largestEigenvalue.lower().add(drift.lower())),
                        remainder(
                                odd.upper(),
                                even.upper(),
                                remainderScale.upper(),
                                largestEigenvalue.upper().add(drift.upper())))
                .widened(100, digits);
    }

    private Dfp remainder(Dfp odd, Dfp even, Dfp scale, Dfp eigenvalue) {
        return digits.tanh(odd)
                .add(digits.number(1))
                .multiply(scale)
                .multiply(digits.exp(odd.add(even.multiply(2))))
                .multiply(eigenvalue);
    }

    /** β(R, E). */
    Range curvature(Range odd, Range even) {
        Dfp one = digits.number(1);
        return new Range(
                        remainder(odd.lower(), even.lower(), remainderScale.lower(), one),
                        remainder(odd.upper(), even.upper(), remainderScale.upper(), one))
                .widened(100, digits);
    }

    /** C₃(R, E), which grows with G_ε too. */
    Range thirdOrder(Range odd, Range even, Range evenScale) {
        Range drift = drift(odd, even);
        Dfp lower = thirdOrder(
                odd.lower(),
                even.lower(),
                evenScale.lower(),
                largestEigenvalue.lower().add(drift.lower()));
        Dfp upper = thirdOrder(
                odd.upper(),
                even.upper(),
                evenScale.upper(),
                largestEigenvalue.upper().add(drift.upper()));
        Dfp absolute = digits.roundings(100).multiply(upper.add(largestEigenvalue.upper()));
        return new Range(lower.subtract(absolute), upper.add(absolute))
                .atLeastZero(digits)
                .times(remainderScale);
    }

    private Dfp thirdOrder(Dfp odd, Dfp even, Dfp evenScale, Dfp square) {
        Dfp half = digits.number(0.5);
        Dfp grown = digits.exp(odd);
        Dfp cosh = grown.add(grown.reciprocal()).multiply(half);
        Dfp sinh = grown.subtract(grown.reciprocal()).multiply(half);
        Dfp spread = digits.exp(even.multiply(2));
        Dfp root = square.sqrt();
        Dfp b = spread.multiply(odd).multiply(evenScale).multiply(2);
        Dfp g0 = spread.multiply(cosh.multiply(cosh).multiply(2).subtract(digits.number(1)))
                .divide(cosh);
        Dfp g1 = spread.multiply(sinh).divide(cosh).multiply(2);
        Dfp means = root.multiply(sinh).add(b.multiply(cosh));
        Dfp products =
                spread.multiply(2).multiply(means).multiply(g0.multiply(root).add(g1.multiply(b)));
        return g1.multiply(square)
                .add(g0.multiply(root).multiply(b).multiply(2))
                .add(products);
    }
}
