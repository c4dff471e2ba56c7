package org.softmaxntk.model.reference;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.InvalidInput;

/**
 * An exp or ReLU network on given inputs, {@code F_il = Σ_r a_lr s(⟨w_r, x_i⟩)}, by the textbook's formulas: the oracle
 * for the fast implementation.
 *
 * <p>In d digits features and slopes are right to 10⁻ᵈ for logits up to 10⁸, but for ReLU's slope where a logit is 0 to
 * 10⁻ᵈ; outputs lose what any sum of both signs loses. Construction takes n·m exponentials for exp. Immutable. Sources:
 * arXiv 2303.16504 (exp), 1810.02054 (ReLU).
 *
 * @param <T> the numbers it computes in
 */
public final class NeuronwiseReference<T extends RealFieldElement<T>>
        extends ReferenceFrame<T, NeuronwiseReference<T>> {
    private final UnaryOperator<T> feature;
    private final UnaryOperator<T> derivative;
    private final FieldTable<T> slopes;

    private NeuronwiseReference(
            UnaryOperator<T> feature,
            UnaryOperator<T> derivative,
            FieldTable<T> weights,
            FieldTable<T> signs,
            FieldTable<T> inputs) {
        super(weights, CentredSigns.requireSigns(signs, signs.precision().one()), inputs);
        this.feature = feature;
        this.derivative = derivative;
        this.slopes = logits().map(derivative);
    }

    /**
     * s(z) = e^z.
     *
     * @param weights W, m×d_in
     * @param signs A, m×d_out
     * @param inputs X, n×d_in
     * @throws InvalidInput if the shapes do not fit or an entry of A is not ±1
     */
    public static <T extends RealFieldElement<T>> NeuronwiseReference<T> exp(
            FieldTable<T> weights, FieldTable<T> signs, FieldTable<T> inputs) {
        Precision<T> precision = weights.precision();
        return new NeuronwiseReference<>(precision::exp, precision::exp, weights, signs, inputs);
    }

    /** s(z) = max(z, 0), with derivative 1 for z > 0 and 0 for z ≤ 0: at 0, where it has none, it is taken as 0. */
    public static <T extends RealFieldElement<T>> NeuronwiseReference<T> relu(
            FieldTable<T> weights, FieldTable<T> signs, FieldTable<T> inputs) {
        Precision<T> precision = weights.precision();
        T zero = precision.zero();
        T one = precision.one();
        return new NeuronwiseReference<>(
                z -> precision.isGreater(z, zero) ? z : zero,
                z -> precision.isGreater(z, zero) ? one : zero,
                weights,
                signs,
                inputs);
    }

    @Override
    public NeuronwiseReference<T> withWeights(FieldTable<T> moved) {
        return new NeuronwiseReference<>(feature, derivative, moved, signs(), inputs());
    }

    /** s_ir = s(z_ir), n×m. Cost n·m exponentials for exp. */
    public FieldTable<T> features() {
        return logits().map(feature);
    }

    /** F_il = Σ_r a_lr s_ir, n×d_out. */
    @Override
    public FieldTable<T> outputs() {
        return features().times(signs());
    }

    /** ∂F_il/∂z_ir = a_lr s'(z_ir). */
    @Override
    T slope(int l, int i, int r) {
        return signs().at(r, l).multiply(slopes.at(i, r));
    }

    @Override
    NeuronwiseReference<T> self() {
        return this;
    }
}
