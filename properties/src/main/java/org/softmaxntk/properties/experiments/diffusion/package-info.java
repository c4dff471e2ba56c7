/**
 * Experiments on learning the score of a noised law: which part of the error dominates, when to stop, what noise costs, what
 * samples look like, and at which times the error lies.
 *
 * <p>Begin with {@link org.softmaxntk.properties.experiments.diffusion.DiffusionTask}.
 */
package org.softmaxntk.properties.experiments.diffusion;
