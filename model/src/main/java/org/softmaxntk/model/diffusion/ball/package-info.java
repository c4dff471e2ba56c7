/**
 * Where a noisy point stands in the network's unit ball: z(t, x) = (β·c(t), √(1 − β²)·x̂/r).
 *
 * <p>Begin with {@link org.softmaxntk.model.diffusion.ball.BallMap}; {@link
 * org.softmaxntk.model.diffusion.ball.ClippingRadius} says which r.
 */
package org.softmaxntk.model.diffusion.ball;
