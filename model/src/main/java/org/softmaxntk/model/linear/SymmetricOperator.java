package org.softmaxntk.model.linear;

import org.softmaxntk.model.InvalidInput;

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
     * @throws InvalidInput if one of them has another length
     */
    void multiply(double[] in, double[] out);

    /** For {@link #multiply}: N entries in both, and two arrays. */
    default void requireVectors(double[] in, double[] out) {
        if (in.length != size() || out.length != size()) {
            throw new InvalidInput(
                    "operator on " + size() + " dimensions",
                    "in and out of " + size() + " entries",
                    in.length + " and " + out.length);
        }
        if (in == out) {
            throw new InvalidInput("operator on " + size() + " dimensions", "in and out in two arrays", "one array");
        }
    }
}
