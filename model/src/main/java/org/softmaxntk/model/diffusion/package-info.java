/**
 * Diffusion: learning the score of a noised law with a network, and sampling with what was learnt.
 *
 * <p>dX = −½g(t)X dt + √g(t) dB, so X_t | X_0 ~ N(aX_0, hI) with a = e^{−Γ/2}, Γ = ∫₀ᵗg and h = 1 − a² (a variance). The
 * network F learns f*(t, x) = E[X_0 | X_t = x] by regression of X_0 on points z(t, x) of the unit ball; the score is then
 * −(x − aF)/h. Further notation: V = Var[X_0 | X_t], K the limit kernel, H(0) that of the drawn network, η̂ = η·m the kernel's
 * step, τ steps, T₀ the earliest time, T the last.
 *
 * <ul>
 *   <li>{@link org.softmaxntk.model.diffusion.schedule}: a and h as functions of time,
 *   <li>{@link org.softmaxntk.model.diffusion.target}: laws of X_0 with f*, V, score and density in closed form,
 *   <li>{@link org.softmaxntk.model.diffusion.ball}: (t, x) as a point of the unit ball, and back,
 *   <li>{@link org.softmaxntk.model.diffusion.denoising}: whatever predicts X_0 (exact, network, kernel, baselines), and its
 * score,
 *   <li>{@link org.softmaxntk.model.diffusion.regression}: training samples, the kernel's path, the error's terms,
 *   <li>{@link org.softmaxntk.model.diffusion.stopping}: when to stop,
 *   <li>{@link org.softmaxntk.model.diffusion.sampling}: from noise to samples,
 *   <li>{@link org.softmaxntk.model.diffusion.distance}: how far samples are from data,
 *   <li>{@link org.softmaxntk.model.diffusion.evaluation}: all of it for one case.
 * </ul>
 *
 * <p>Begin with {@link org.softmaxntk.model.diffusion.target.Posterior}. {@link org.softmaxntk.model.reference.diffusion} is the
 * second implementation.
 */
package org.softmaxntk.model.diffusion;
