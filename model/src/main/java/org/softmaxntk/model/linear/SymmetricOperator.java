package org.softmaxntk.model.linear;

/**
 * A symmetric linear map v ↦ Hv on ℝ^N that is known only by what it does, so that H need not be held.
 *
 * <p>Whoever implements it promises {@code u·Hv = v·Hu} up to rounding, and the same bits for the same input.
 */
public interface SymmetricOperator {
    /** N ≥ 1. */
    int size();

    /**
     * out = H·in.
     *
     * @param in N entries; not changed
     * @param out N entries, all overwritten; another array than {@code in}
     */
    void multiply(double[] in, double[] out);
}
