package org.softmaxntk.properties.certification;

/**
 * A start to try.
 *
 * @param sigma σ, the scale of the first weights
 * @param width m, even
 */
public record Candidate(double sigma, int width) {}
