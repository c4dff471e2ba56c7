/**
 * Laws of X_0 for which everything about X_0 given X_t is known in closed form.
 *
 * <p>{@link org.softmaxntk.model.diffusion.target.PointsTarget} (bounded support; rings, moons and data too are points) and
 * {@link org.softmaxntk.model.diffusion.target.GaussianMixture} (unbounded) give a {@link
 * org.softmaxntk.model.diffusion.target.Posterior}; {@link org.softmaxntk.model.diffusion.target.CentredPoints} brings
 * somebody's points there. Begin with the posterior.
 */
package org.softmaxntk.model.diffusion.target;
