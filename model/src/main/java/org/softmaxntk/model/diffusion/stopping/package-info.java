/**
 * When to stop: by exact prediction of the error, by the theory's rule, by what a practitioner has.
 *
 * <p>Begin with {@link org.softmaxntk.model.diffusion.stopping.PredictedError}.
 */
package org.softmaxntk.model.diffusion.stopping;
