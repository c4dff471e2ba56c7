package org.softmaxntk.model.reference;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.InvalidInput;

/**
 * {@code a_lr − p_li} in the paper's own form ⟨a_lr·1_m − a_l, S_i⟩ = Σ_q (a_lr − a_lq) S_iq.
 *
 * <p>Not as a difference of a and p: the summands of this form share one sign, so it keeps its digits where softmax sits
 * on one neuron and 1 − |p| is 10⁻⁴⁰⁰⁰⁰. As a_lr is ±1 there are two values for each sample and output.
 *
 * @param <T> the numbers
 */
final class CentredSigns<T extends RealFieldElement<T>> {
    private final FieldTable<T> signs;
    private final FieldTable<T> ofPositive;
    private final FieldTable<T> ofNegative;

    /**
     * @param probabilities S, n×m
     * @param signs A, m×d_out
     */
    CentredSigns(FieldTable<T> probabilities, FieldTable<T> signs) {
        T one = signs.precision().one();
        this.signs = requireSigns(signs, one);
        this.ofPositive = probabilities.times(signs.map(a -> one.subtract(a)));
        this.ofNegative = probabilities.times(signs.map(a -> one.negate().subtract(a)));
    }

    /** a_lr − p_li. */
    T at(int l, int i, int r) {
        boolean positive =
                signs.precision().isGreater(signs.at(r, l), signs.precision().zero());
        return (positive ? ofPositive : ofNegative).at(i, l);
    }

    /** {@code signs}, if every entry is {@code one} or its negative. */
    static <T extends RealFieldElement<T>> FieldTable<T> requireSigns(FieldTable<T> signs, T one) {
        for (int r = 0; r < signs.rows(); r++) {
            for (int l = 0; l < signs.columns(); l++) {
                T sign = signs.at(r, l);
                if (!sign.equals(one) && !sign.equals(one.negate())) {
                    throw new InvalidInput("A[" + r + "][" + l + "]", "−1 or +1", sign.toString());
                }
            }
        }
        return signs;
    }
}
