/**
 * The second, independent implementation of diffusion: textbook formulas over any numbers, with no regard to speed or to
 * cancellation, which digits pay for.
 *
 * <p>Shares nothing with {@code org.softmaxntk.model.diffusion}: kernels are walked step by step instead of decomposed,
 * moments are uncentred, linear systems are eliminated. Begin with {@link
 * org.softmaxntk.model.reference.diffusion.ReferencePosterior}.
 */
package org.softmaxntk.model.reference.diffusion;
