/**
 * Experiments: questions that no single verdict answers, asked on a grid of independent cells, whose results are kept in a
 * file of comma-separated values as soon as each is known.
 *
 * <p>A {@link org.softmaxntk.properties.experiments.Cell} is a pure function of its key and the seed, so a run can be
 * interrupted, resumed and spread over threads without changing a number. {@link
 * org.softmaxntk.properties.experiments.ExperimentRun} runs them, {@link org.softmaxntk.properties.experiments.ResultFile}
 * keeps them, {@link org.softmaxntk.properties.experiments.Results} reads them again, {@link
 * org.softmaxntk.properties.experiments.PowerLaw} fits exponents. Begin with {@link
 * org.softmaxntk.properties.experiments.Experiments}.
 */
package org.softmaxntk.properties.experiments;
