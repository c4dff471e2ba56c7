/**
 * Statements about random starts, and exact probabilities of their events in the log domain.
 *
 * <p>The event is E_B = {|⟨w_r, x_i⟩| ≤ B for all samples i and neurons r}, w_r ~ N(0, σ²I), m neurons, n samples with
 * ‖x_i‖ ≤ 1. Q(x) = P(N(0,1) > x). Probabilities as close to 1 as 1 − 10⁻⁸⁰ matter, so what is kept is {@code ln(−ln
 * P)}, never P.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.probability.LogitEventProbability}; {@link
 * org.softmaxntk.theorems.probability.LogitBounds} has the B of the paper and the repaired one. What random starts tend to
 * is in {@link org.softmaxntk.theorems.probability.LimitKernel} and its two neighbours.
 */
package org.softmaxntk.theorems.probability;
