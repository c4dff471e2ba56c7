package org.softmaxntk.model.reference;

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
public final class ReferenceNetwork<T extends RealFieldElement<T>> extends ReferenceFrame<T, ReferenceNetwork<T>> {
    private final SoftmaxRows<T> softmax;
    private final CentredSigns<T> centredSigns;
    private final FieldTable<T> scaled;

    /**
     * The network with weights W (m×d_in) and signs A (m×d_out) on inputs X (n×d_in).
     *
     * @throws InvalidInput if the shapes do not fit or an entry of A is not ±1
     */
    public ReferenceNetwork(FieldTable<T> weights, FieldTable<T> signs, FieldTable<T> inputs) {
        super(weights, signs, inputs);
        this.softmax = SoftmaxRows.of(logits());
        this.centredSigns = new CentredSigns<>(softmax.probabilities(), signs);
        this.scaled = softmax.probabilities().times(width());
    }

    /** The same, lifted from doubles. */
    public static <T extends RealFieldElement<T>> ReferenceNetwork<T> of(
            Precision<T> precision, Matrix weights, Matrix signs, Matrix inputs) {
        return new ReferenceNetwork<>(precision.lift(weights), precision.lift(signs), precision.lift(inputs));
    }

    @Override
    public ReferenceNetwork<T> withWeights(FieldTable<T> moved) {
        return new ReferenceNetwork<>(moved, signs(), inputs());
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
        return centredSigns.means();
    }

    /** F_il = m·⟨a_l, S_i⟩, n×d_out. */
    @Override
    public FieldTable<T> outputs() {
        return signMeans().times(width());
    }

    /** ∂F_il/∂z_ir = (a_lr − p_li)·m·S_ir. */
    @Override
    T slope(int l, int i, int r) {
        return centredSigns.at(l, i, r).multiply(scaled.at(i, r));
    }

    @Override
    ReferenceNetwork<T> self() {
        return this;
    }
}
