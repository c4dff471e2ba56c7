package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * {@link PathRadius} in digits: R grows with G, ζ and every ‖v(τ)‖, so it lies between what their lower and their upper
 * ends give.
 */
final class ReferencePathRadius {
    private final ReferenceRun run;
    private final Digits digits;
    private final Range scale;
    private final Range zeta;

    ReferencePathRadius(ReferenceRun run, Digits digits) {
        this.run = run;
        this.digits = digits;
        this.scale = gradientScale(run, digits, false);
        this.zeta = zeta(evenScale(run, digits));
    }

    /** R_τ after {@code steps} steps. */
    Range after(int steps, double stepSize) {
        Dfp eta = digits.number(stepSize);
        Dfp lower = digits.number(0);
        Dfp upper = digits.number(0);
        for (int t = 0; t < steps; t++) {
            Range residual = run.residualNorm(t);
            lower = lower.add(growth(lower, zeta.lower())
                    .multiply(scale.lower())
                    .multiply(residual.lower())
                    .multiply(eta));
            upper = upper.add(growth(upper, zeta.upper())
                    .multiply(scale.upper())
                    .multiply(residual.upper())
                    .multiply(eta));
        }
        return new Range(lower, upper).widened(100.0 * steps, digits);
    }

    /** e^{2ζR²}cosh 2R/cosh R. */
    private Dfp growth(Dfp radius, Dfp ratio) {
        Dfp one = digits.exp(radius);
        Dfp two = one.multiply(one);
        Dfp quotient = two.add(two.reciprocal()).divide(one.add(one.reciprocal()));
        return digits.exp(radius.multiply(radius).multiply(ratio).multiply(2)).multiply(quotient);
    }

    /** G. */
    Range scale() {
        return scale;
    }

    /** ζ. */
    Range zeta() {
        return zeta;
    }

    private Range zeta(Range weighted) {
        return scale.lower().isZero()
                ? new Range(digits.number(0), digits.number(1))
                : new Range(
                                weighted.lower().divide(scale.upper()),
                                weighted.upper().divide(scale.lower()))
                        .widened(10, digits);
    }

    /** G_ε. */
    static Range evenScale(ReferenceRun run, Digits digits) {
        return gradientScale(run, digits, true);
    }

    /** √d_out·max_r ‖diag(s_{·r})X‖, or with s_ir‖x_i‖ in place of s_ir. */
    private static Range gradientScale(ReferenceRun run, Digits digits, boolean withNorms) {
        ReferenceNetwork<Dfp> network = run.at(0);
        Dfp width = digits.number(network.weights().rows());
        FieldTable<Dfp> inputs = network.inputs();
        Range largest = new Range(digits.number(0), digits.number(0));
        for (int r = 0; r < network.weights().rows(); r += 2) {
            int neuron = r;
            FieldTable<Dfp> scaled =
                    FieldTable.generate(digits.precision(), inputs.rows(), inputs.columns(), (i, k) -> {
                        Dfp factor = network.softmax().at(i, neuron).multiply(width);
                        Dfp norm = withNorms ? inputs.dotRows(i, inputs, i).sqrt() : digits.number(1);
                        return factor.multiply(norm).multiply(inputs.at(i, k));
                    });
            largest = largest.max(SquaredNorm.of(scaled, run.budget().probabilityRoundings(), digits), digits);
        }
        Dfp outputs = digits.number(network.signs().columns());
        return largest.map(norm -> norm.multiply(outputs).sqrt()).widened(10, digits);
    }
}
