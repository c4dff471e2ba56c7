/**
 * Gradients and the trainers that follow them.
 *
 * <p>Begin with {@link org.softmaxntk.model.training.GradientDescent}; it reports its whole path as a {@link
 * org.softmaxntk.model.training.Trajectory}. {@link org.softmaxntk.model.training.GradientFlow} is what it becomes as the step
 * size tends to 0.
 */
package org.softmaxntk.model.training;
