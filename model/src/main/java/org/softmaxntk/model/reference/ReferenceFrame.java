package org.softmaxntk.model.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.InvalidInput;

/**
 * What the reference networks share: every quantity that follows from the outputs F and their derivatives by the logits
 * z_ir = ⟨w_r, x_i⟩, by the textbook's formulas.
 *
 * <p>W is m×d_in, A is m×d_out with entries ±1, X is n×d_in, targets Y are n×d_out. Each method says its cost. Immutable.
 *
 * @param <T> the numbers it computes in
 * @param <S> the network itself, so that a step from one gives one of its kind
 */
public abstract class ReferenceFrame<T extends RealFieldElement<T>, S extends ReferenceFrame<T, S>> {
    private final Precision<T> precision;
    private final FieldTable<T> weights;
    private final FieldTable<T> signs;
    private final FieldTable<T> inputs;
    private final FieldTable<T> logits;
    private final T width;

    ReferenceFrame(FieldTable<T> weights, FieldTable<T> signs, FieldTable<T> inputs) {
        requireFit("A for W, a " + weights, weights.rows() + " rows", signs.rows() == weights.rows(), signs);
        requireFit(
                "X for W, a " + weights, weights.columns() + " columns", inputs.columns() == weights.columns(), inputs);
        this.precision = weights.precision();
        this.weights = weights;
        this.signs = signs;
        this.inputs = inputs;
        this.logits = inputs.times(weights.transpose());
        this.width = precision.of(weights.rows());
    }

    /** The network with these weights in place of its own, on the same inputs. */
    public abstract S withWeights(FieldTable<T> moved);

    /** F, n×d_out. */
    public abstract FieldTable<T> outputs();

    /** ∂F_il/∂z_ir. */
    abstract T slope(int l, int i, int r);

    /** This. */
    abstract S self();

    public Precision<T> precision() {
        return precision;
    }

    /** W, m×d_in. */
    public FieldTable<T> weights() {
        return weights;
    }

    /** A, m×d_out. */
    public FieldTable<T> signs() {
        return signs;
    }

    /** X, n×d_in. */
    public FieldTable<T> inputs() {
        return inputs;
    }

    /** z_ir = ⟨w_r, x_i⟩, n×m. */
    public FieldTable<T> logits() {
        return logits;
    }

    /** L = ½‖F − Y‖²_F. */
    public T loss(FieldTable<T> targets) {
        FieldTable<T> residual = residual(targets);
        return residual.inner(residual).multiply(precision.of(0.5));
    }

    /** F − Y, n×d_out. */
    public FieldTable<T> residual(FieldTable<T> targets) {
        return outputs().minus(targets);
    }

    /** Δw_r = Σ_{i,l} (F_il − Y_il)(∂F_il/∂z_ir) x_i, m×d_in. Cost n·m·(d_in + d_out). */
    public FieldTable<T> gradient(FieldTable<T> targets) {
        FieldTable<T> residual = residual(targets);
        FieldTable<T> perLogit = FieldTable.generate(precision, weights.rows(), inputs.rows(), (r, i) -> {
            T sum = precision.zero();
            for (int l = 0; l < signs.columns(); l++) {
                sum = sum.add(residual.at(i, l).multiply(slope(l, i, r)));
            }
            return sum;
        });
        return perLogit.times(inputs);
    }

    /** J, N×(m·d_in): ∂F_il/∂w_rk = (∂F_il/∂z_ir)·x_ik at row l·n + i, column r·d_in + k. */
    public FieldTable<T> jacobian() {
        int n = inputs.rows();
        int d = inputs.columns();
        return FieldTable.generate(
                precision,
                n * signs.columns(),
                weights.rows() * d,
                (row, column) -> slope(row / n, row % n, column / d).multiply(inputs.at(row % n, column % d)));
    }

    /**
     * H, N×N: (1/m) x_iᵀx_j Σ_r (∂F_{il₁}/∂z_ir)(∂F_{jl₂}/∂z_jr), at row l₁·n + i, column l₂·n + j; symmetric digit for
     * digit. Cost N²·m/2.
     */
    public FieldTable<T> kernel() {
        int n = inputs.rows();
        int rows = n * signs.columns();
        FieldTable<T> slopes =
                FieldTable.generate(precision, rows, weights.rows(), (row, r) -> slope(row / n, row % n, r));
        return FieldTable.symmetric(
                precision,
                rows,
                (row, column) -> slopes.dotRows(row, slopes, column)
                        .multiply(inputs.dotRows(row % n, inputs, column % n))
                        .divide(width));
    }

    /** W − η·ΔW(W): one step of gradient descent on the loss. */
    public S step(FieldTable<T> targets, T stepSize) {
        return withWeights(weights.minus(gradient(targets).times(stepSize)));
    }

    /** The networks after 0, 1, …, {@code steps} steps of gradient descent. */
    public List<S> run(FieldTable<T> targets, T stepSize, int steps) {
        List<S> path = new ArrayList<>();
        path.add(self());
        for (int t = 0; t < steps; t++) {
            path.add(path.get(t).step(targets, stepSize));
        }
        return Collections.unmodifiableList(path);
    }

    final T width() {
        return width;
    }

    private static void requireFit(String where, String required, boolean fits, FieldTable<?> got) {
        if (!fits) {
            throw new InvalidInput(where, required, "a " + got);
        }
    }
}
