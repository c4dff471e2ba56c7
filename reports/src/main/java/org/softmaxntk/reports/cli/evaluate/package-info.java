/**
 * {@code evaluate}: a network in a JSON file, everything the model says about it, and the JSON object that says so.
 *
 * <p>Notation as in {@link org.softmaxntk.model}: X n×d_in, Y n×d_out, W m×d_in, A m×d_out with entries ±1, η. Begin
 * with {@link org.softmaxntk.reports.cli.evaluate.Problem}, which is read; {@link
 * org.softmaxntk.reports.cli.evaluate.Evaluation} is computed from it and {@link
 * org.softmaxntk.reports.cli.evaluate.EvaluationJson} writes it.
 */
package org.softmaxntk.reports.cli.evaluate;
