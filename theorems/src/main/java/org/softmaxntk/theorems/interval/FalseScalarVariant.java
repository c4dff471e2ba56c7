package org.softmaxntk.theorems.interval;

/**
 * A deliberately false neighbour of a scalar statement.
 *
 * @param name what was changed, unique within the statement
 * @param inequality false somewhere in its box
 */
public record FalseScalarVariant(String name, Inequality inequality) {}
