/**
 * Diffusion: identities of a noised law and its score, bounds on its posterior mean, samplers' steps, and the error of a score
 * that was learnt from noisy labels.
 *
 * <p>Notation as in {@link org.softmaxntk.model.diffusion}: X_t = aX_0 + √h·Z, f* = E[X_0 | X_t], V = Var[X_0 | X_t]; h is a
 * variance. Begin with {@link org.softmaxntk.theorems.diffusion.NoisyPoint}, what the first claims are about, and {@link
 * org.softmaxntk.theorems.diffusion.ScoreRegressionIdentity}.
 */
package org.softmaxntk.theorems.diffusion;
