/**
 * From noise at T to samples at T₀, with what a denoiser knows.
 *
 * <p>The samples' law is meant to be that of X_{T₀}: compare them with data noised to T₀, or denoise both. Begin with {@link
 * org.softmaxntk.model.diffusion.sampling.Sampling}.
 */
package org.softmaxntk.model.diffusion.sampling;
