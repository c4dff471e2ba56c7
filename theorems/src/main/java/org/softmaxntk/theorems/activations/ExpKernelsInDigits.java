package org.softmaxntk.theorems.activations;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The exp network's kernels before and after a move in decimal digits, from the definition: features e^{z_ir − M}, the
 * shift M being {@link LogitRange#shift}.
 *
 * <p>Features have relative error 2·10^−digits for logits up to 10¹⁰, every entry of a kernel is bounded by a product of
 * two roots of diagonal ones, so H and K_F are off by at most 20·10^−digits·tr H. Cost O(N²m), and 2nm exponentials.
 */
final class ExpKernelsInDigits {
    private static final int ROUNDINGS = 20;

    private final MovedWeights given;
    private final Digits digits;
    private final FieldTable<Dfp> inputs;
    private final FieldTable<Dfp> signs;
    private final Dfp shift;
    private final FieldTable<Dfp> before;
    private final FieldTable<Dfp> after;

    private ExpKernelsInDigits(MovedWeights given, Digits digits) {
        this.given = given;
        this.digits = digits;
        this.inputs = digits.lift(given.data().inputs());
        this.signs = digits.lift(given.network().signs());
        this.shift = digits.number(LogitRange.shift(given));
        this.before = features(given.network());
        this.after = features(given.moved());
    }

    static ExpKernelsInDigits of(MovedWeights given, Digits digits) {
        return new ExpKernelsInDigits(given, digits);
    }

    /** e^{z_ir − M}, n×m. */
    private FieldTable<Dfp> features(SoftmaxNetwork network) {
        Map<Dfp, Dfp> powers = new HashMap<>(); // the two of a pair share their logits
        return inputs.times(digits.lift(network.hiddenWeights()).transpose())
                .map(logit -> powers.computeIfAbsent(logit, z -> digits.exp(z.subtract(shift))));
    }

    /** ‖H(W) − H(W̃)‖_F. */
    Dfp drift() {
        return kernel(after).minus(kernel(before)).frobeniusNorm();
    }

    /** Error of {@link #drift}. */
    Dfp driftError() {
        return trace(before).add(trace(after)).multiply(digits.roundings(ROUNDINGS));
    }

    /** K_F of the network before the move. */
    Dfp majorant() {
        int n = inputs.rows();
        return FieldTable.symmetric(
                        digits.precision(),
                        n,
                        (i, j) -> product(i, j)
                                .abs()
                                .multiply(before.dotRows(i, before, j))
                                .divide(width()))
                .frobeniusNorm()
                .multiply(outputs());
    }

    /** Error of {@link #majorant}. */
    Dfp majorantError() {
        return trace(before).multiply(digits.roundings(ROUNDINGS));
    }

    /** H, N×N: the definition, output by output. */
    private FieldTable<Dfp> kernel(FieldTable<Dfp> features) {
        int n = inputs.rows();
        int size = n * outputs();
        FieldTable<Dfp> slopes = FieldTable.generate(
                digits.precision(),
                size,
                given.network().width(),
                (row, r) -> signs.at(r, row / n).multiply(features.at(row % n, r)));
        return FieldTable.symmetric(
                digits.precision(),
                size,
                (a, b) -> slopes.dotRows(a, slopes, b)
                        .multiply(product(a % n, b % n))
                        .divide(width()));
    }

    /** tr H = d_out·Σ_i ‖x_i‖²κ_ii. */
    private Dfp trace(FieldTable<Dfp> features) {
        Dfp trace = digits.number(0);
        for (int i = 0; i < inputs.rows(); i++) {
            trace = trace.add(product(i, i).multiply(features.dotRows(i, features, i)));
        }
        return trace.multiply(outputs()).divide(width());
    }

    private Dfp product(int i, int j) {
        return inputs.dotRows(i, inputs, j);
    }

    private int outputs() {
        return signs.columns();
    }

    private Dfp width() {
        return digits.number(given.network().width());
    }
}
