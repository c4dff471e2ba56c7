/**
 * How fast noise comes: rate g, its integral Γ, signal a = e^{−Γ/2} and variance of the noise h = 1 − a².
 *
 * <p>Begin with {@link org.softmaxntk.model.diffusion.schedule.Schedule}.
 */
package org.softmaxntk.model.diffusion.schedule;
