package org.softmaxntk.theorems.interval;

/**
 * A deliberately false neighbour of a scalar statement.
 *
 * @param name what was changed, unique within the statement
 * @param inequality false somewhere in its box
 */
public record FalseScalarVariant(String name, Inequality inequality) {
    /** {@code left} ≤ {@code right} on {@code box}, enclosed as the plain difference. */
    public static FalseScalarVariant atMost(String name, Box box, Expression left, Expression right) {
        return new FalseScalarVariant(name, Inequality.atMost(box, left, right));
    }
}
