/**
 * Learning f* from noisy labels: the training samples, what the kernel's regression is along its whole path, and the terms of its
 * error.
 *
 * <p>Labels are n×d, one row a sample. The limit kernel K is n×n and used for every output; H(0) is N×N, N = n·d, row l·n + i. A
 * step is v⁺ = (I − η̂H)v with η̂ = η·m, and with H = UΛUᵀ, Φ_τ(λ) = (1 − (1 − η̂λ)^τ)/λ the path is UΛΦUᵀY on training
 * points, H(z, Z)UΦUᵀY elsewhere. Norms over points are ‖u‖² = (1/M)Σ‖u(z_i)‖².
 *
 * <p>Begin with {@link org.softmaxntk.model.diffusion.regression.KernelPath} and {@link
 * org.softmaxntk.model.diffusion.regression.NoisySamples}.
 */
package org.softmaxntk.model.diffusion.regression;
