package org.softmaxntk.model.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * A softmax network on given inputs, by the textbook's formulas: the oracle for the fast implementation.
 *
 * <p>W is m×d_in, A is m×d_out with entries ±1, X is n×d_in, targets Y are n×d_out. Softmax is shifted by the largest
 * logit, and {@code a − p} is taken in the paper's form ⟨a_lr·1_m − a_l, S_i⟩. In {@link Precision#digits} of d digits S,
 * F (relative to m), the gradient and the kernel (relative to their norms) are right to 10⁻ᵈ for m and logits up to 10⁸;
 * residuals F − Y lose what any difference loses. Entries of S below 10⁻¹³¹⁰⁰⁰ become 0 ({@link #logSoftmax} keeps
 * them). In doubles nothing is compensated: there logits of size B cost a factor B.
 *
 * <p>Construction takes n·m exponentials; each method says its own cost. Immutable.
 *
 * @param <T> the numbers it computes in
 */
public final class ReferenceNetwork<T extends RealFieldElement<T>> {
    private final Precision<T> precision;
    private final FieldTable<T> weights;
    private final FieldTable<T> signs;
    private final FieldTable<T> inputs;
    private final FieldTable<T> logits;
    private final SoftmaxRows<T> softmax;
    private final CentredSigns<T> centredSigns;
    private final FieldTable<T> signMeans;

    /**
     * The network with weights W (m×d_in) and signs A (m×d_out) on inputs X (n×d_in).
     *
     * @throws InvalidInput if the shapes do not fit or an entry of A is not ±1
     */
    public ReferenceNetwork(FieldTable<T> weights, FieldTable<T> signs, FieldTable<T> inputs) {
        requireFit("A for W, a " + weights, weights.rows() + " rows", signs.rows() == weights.rows(), signs);
        requireFit(
                "X for W, a " + weights, weights.columns() + " columns", inputs.columns() == weights.columns(), inputs);
        this.precision = weights.precision();
        this.weights = weights;
        this.signs = signs;
        this.inputs = inputs;
        this.logits = inputs.times(weights.transpose());
        this.softmax = SoftmaxRows.of(logits);
        this.centredSigns = new CentredSigns<>(softmax.probabilities(), signs);
        this.signMeans = softmax.probabilities().times(signs);
    }

    /** The same, lifted from doubles. */
    public static <T extends RealFieldElement<T>> ReferenceNetwork<T> of(
            Precision<T> precision, Matrix weights, Matrix signs, Matrix inputs) {
        return new ReferenceNetwork<>(precision.lift(weights), precision.lift(signs), precision.lift(inputs));
    }

    /** The network with these weights in place of its own, on the same inputs. */
    public ReferenceNetwork<T> withWeights(FieldTable<T> moved) {
        return new ReferenceNetwork<>(moved, signs, inputs);
    }

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

    /** S_ir = e^{z_ir} / Σ_q e^{z_iq}, n×m. */
    public FieldTable<T> softmax() {
        return softmax.probabilities();
    }

    /** ln S_ir = z_ir − ln Σ_q e^{z_iq}, n×m; does not underflow. Cost n logarithms. */
    public FieldTable<T> logSoftmax() {
        return softmax.logProbabilities();
    }

    /** p_li = ⟨a_l, S_i⟩ at [i][l], n×d_out. */
    public FieldTable<T> signMeans() {
        return signMeans;
    }

    /** F_il = m·⟨a_l, S_i⟩, n×d_out. */
    public FieldTable<T> outputs() {
        return signMeans.times(width());
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

    /** Δw_r = m Σ_{i,l} (F_il − Y_il)(a_lr − p_li) S_ir x_i, m×d_in. Cost n·m·(d_in + d_out). */
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

    /** J, N×(m·d_in): ∂F_il/∂w_rk = m·S_ir·(a_lr − p_li)·x_ik at row l·n + i, column r·d_in + k. */
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
     * H, N×N: (1/m) x_iᵀx_j Σ_r (a_{l₁,r} − p_{l₁,i}) s_ir (a_{l₂,r} − p_{l₂,j}) s_jr with s = m·S, at row l₁·n + i,
     * column l₂·n + j. Cost N²·m.
     */
    public FieldTable<T> kernel() {
        int n = inputs.rows();
        int rows = n * signs.columns();
        FieldTable<T> slopes =
                FieldTable.generate(precision, rows, weights.rows(), (row, r) -> slope(row / n, row % n, r));
        return FieldTable.generate(
                precision,
                rows,
                rows,
                (row, column) -> slopes.dotRows(row, slopes, column)
                        .multiply(inputs.dotRows(row % n, inputs, column % n))
                        .divide(width()));
    }

    /** W − η·ΔW(W): one step of gradient descent on the loss. */
    public ReferenceNetwork<T> step(FieldTable<T> targets, T stepSize) {
        return withWeights(weights.minus(gradient(targets).times(stepSize)));
    }

    /** The networks after 0, 1, …, {@code steps} steps of gradient descent. */
    public List<ReferenceNetwork<T>> run(FieldTable<T> targets, T stepSize, int steps) {
        List<ReferenceNetwork<T>> path = new ArrayList<>();
        path.add(this);
        for (int t = 0; t < steps; t++) {
            path.add(path.get(t).step(targets, stepSize));
        }
        return Collections.unmodifiableList(path);
    }

    /** ∂F_il/∂z_ir = (a_lr − p_li)·m·S_ir. */
    private T slope(int l, int i, int r) {
        return centredSigns
                .at(l, i, r)
                .multiply(softmax.probabilities().at(i, r))
                .multiply(width());
    }

    private T width() {
        return precision.of(weights.rows());
    }

    private static void requireFit(String where, String required, boolean fits, FieldTable<?> got) {
        if (!fits) {
            throw new InvalidInput(where, required, "a " + got);
        }
    }
}
