package org.softmaxntk.model.network;

import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/**
 * {@code S_ir = e^{⟨w_r,x_i⟩} / Σ_t e^{⟨w_t,x_i⟩}}, right to rounding at any finite logits.
 *
 * <p>Logits are carried as high + low, shifted by the largest, and only then exponentiated. With u = 2⁻⁵³ the relative
 * error of every entry is at most {@code 16u + 8d²u²·max‖w‖‖x‖}: 8d²u²‖w‖‖x‖ from the two inner products, 4u from the
 * exponential (1 ulp and two roundings), as much and 2u more from the normaliser, u from the division. Entries below
 * 2⁻¹⁰²² (logits more than 708 below the largest) have absolute error 2⁻¹⁰⁷⁴ instead.
 */
final class Softmax {
    private final Matrix weights;
    private final Matrix inputs;
    private final int sample;
    private final CompensatedDot dot = new CompensatedDot();
    private final double[] high;
    private final double[] low;

    private Softmax(Matrix weights, Matrix inputs, int sample) {
        this.weights = weights;
        this.inputs = inputs;
        this.sample = sample;
        this.high = new double[weights.rows()];
        this.low = new double[weights.rows()];
    }

    /** S, n×m. Cost O(n·m·d_in) and n·m exponentials. */
    static Matrix of(Matrix weights, Matrix inputs) {
        int width = weights.rows();
        double[] entries = new double[Math.multiplyExact(inputs.rows(), width)];
        SampleTasks.run(
                inputs.rows(),
                (long) width * inputs.columns(),
                i -> new Softmax(weights, inputs, i).writeRow(entries, i * width));
        return Matrix.ofRows(inputs.rows(), width, entries);
    }

    private void writeRow(double[] entries, int at) {
        int largest = computeLogits();
        CompensatedSum normaliser = new CompensatedSum();
        for (int r = 0; r < high.length; r++) {
            entries[at + r] = shiftedExponential(high[r], low[r], high[largest], low[largest]);
            normaliser.add(entries[at + r]);
        }
        double total = normaliser.value();
        for (int r = 0; r < high.length; r++) {
            entries[at + r] /= total;
        }
    }

    private int computeLogits() {
        int largest = 0;
        for (int r = 0; r < high.length; r++) {
            dot.ofRows(weights, r, inputs, sample);
            high[r] = dot.high();
            low[r] = dot.low();
            if (high[r] > high[largest]) {
                largest = r;
            }
        }
        return largest;
    }

    /** e^{(h + l) − (h₀ + l₀)}: the difference is formed exactly, then split so that its low part stays below an ulp. */
    private static double shiftedExponential(double h, double l, double h0, double l0) {
        double difference = h - h0;
        double back = difference - h;
        double lost = (h - (difference - back)) - (h0 + back);
        double rest = lost + (l - l0);
        double exponent = difference + rest;
        double remainder = (difference - exponent) + rest;
        double power = Math.exp(exponent);
        return power + power * remainder;
    }
}
