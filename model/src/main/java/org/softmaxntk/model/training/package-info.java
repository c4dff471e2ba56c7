/**
 * Gradients and the trainers that follow them.
 *
 * <p>Begin with {@link org.softmaxntk.model.training.GradientDescent}; it reports its whole path as a {@link
 * org.softmaxntk.model.training.Trajectory}.
 */
package org.softmaxntk.model.training;
