/**
 * Elementary bounds on the event E_B = {|⟨w_r, x_i⟩| ≤ B for all i, r}, B ≥ 1.
 *
 * <p>B is B̂ of the weights at hand, so the event holds by construction. Begin with {@link
 * org.softmaxntk.theorems.bounds.SoftmaxEntryRange}.
 */
package org.softmaxntk.theorems.bounds;
