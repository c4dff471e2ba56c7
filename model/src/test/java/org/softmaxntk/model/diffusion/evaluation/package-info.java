/**
 * Whole cases, by the fast implementation and by the reference, each held to values that neither of them made.
 *
 * <p>Begin with {@link org.softmaxntk.model.diffusion.evaluation.GoldenCasesTest}.
 */
package org.softmaxntk.model.diffusion.evaluation;
