package org.softmaxntk.model.reference;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.InvalidInput;

/**
 * {@code a_lr − p_li} in the paper's own form ⟨a_lr·1_m − a_l, S_i⟩ = Σ_q (a_lr − a_lq) S_iq.
 *
 * <p>Not as a difference of a and p: the summands of this form share one sign, so it keeps its digits where softmax sits
 * on one neuron and 1 − |p| is 10⁻⁴⁰⁰⁰⁰. As a_lr is ±1 there are two values for each sample and output: twice the mass of
 * the neurons with a = −1, and minus twice that of the others. No product is needed for them.
 *
 * @param <T> the numbers
 */
final class CentredSigns<T extends RealFieldElement<T>> {
    private final boolean[][] positive;
    private final FieldTable<T> ofPositive;
    private final FieldTable<T> ofNegative;
    private final FieldTable<T> means;

    /**
     * @param probabilities S, n×m
     * @param signs A, m×d_out
     */
    CentredSigns(FieldTable<T> probabilities, FieldTable<T> signs) {
        T one = signs.precision().one();
        requireSigns(signs, one);
        this.positive = new boolean[signs.rows()][signs.columns()];
        for (int r = 0; r < signs.rows(); r++) {
            for (int l = 0; l < signs.columns(); l++) {
                positive[r][l] = signs.at(r, l).equals(one);
            }
        }
        FieldTable<T> positives = masses(probabilities, signs.columns(), true);
        FieldTable<T> negatives = masses(probabilities, signs.columns(), false);
        this.ofPositive = negatives.plus(negatives);
        this.ofNegative = positives.plus(positives).map(T::negate);
        this.means = positives.minus(negatives);
    }

    /** Σ S_ir over the neurons with a_lr of the one sign, at [i][l]. */
    private FieldTable<T> masses(FieldTable<T> probabilities, int outputs, boolean ofPositive) {
        return FieldTable.generate(probabilities.precision(), probabilities.rows(), outputs, (i, l) -> {
            T sum = probabilities.precision().zero();
            for (int r = 0; r < positive.length; r++) {
                sum = positive[r][l] == ofPositive ? sum.add(probabilities.at(i, r)) : sum;
            }
            return sum;
        });
    }

    /** a_lr − p_li. */
    T at(int l, int i, int r) {
        return (positive[r][l] ? ofPositive : ofNegative).at(i, l);
    }

    /** p_li = ⟨a_l, S_i⟩ at [i][l], n×d_out. */
    FieldTable<T> means() {
        return means;
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
