/**
 * Whatever predicts X_0 from (t, X_t), and the score that comes of it.
 *
 * <p>What is kept is always F, the prediction of X_0, never the score: f = (x + h·score)/a loses its digits as a → 0. Begin with
 * {@link org.softmaxntk.model.diffusion.denoising.Denoiser}.
 */
package org.softmaxntk.model.diffusion.denoising;
