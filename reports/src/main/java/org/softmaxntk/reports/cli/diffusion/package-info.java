/**
 * A diffusion case in a JSON object, and everything the model says about it as another.
 *
 * <p>What a case holds, and what comes of it, says {@link org.softmaxntk.model.diffusion.evaluation.CaseEvaluation}. Begin with
 * {@link org.softmaxntk.reports.cli.diffusion.DiffusionJson}.
 */
package org.softmaxntk.reports.cli.diffusion;
