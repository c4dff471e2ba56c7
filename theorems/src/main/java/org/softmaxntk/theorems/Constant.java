package org.softmaxntk.theorems;

import java.math.BigDecimal;

/**
 * A named constant of a statement.
 *
 * @param name as the formula writes it
 * @param value the number that the code computes with, or the formula of it
 * @param meaning what it is, in words
 */
public record Constant(String name, String value, String meaning) {
    /** Prefix of the names of exponents of sizes: {@code exponent of m} is the c of a width with a factor e^{cB}. */
    public static final String EXPONENT_OF = "exponent of ";

    /** A number, named by its own digits: 10, 0.01. */
    public static Constant number(double value, String meaning) {
        return named(text(value), value, meaning);
    }

    /** A number with a name. */
    public static Constant named(String name, double value, String meaning) {
        return new Constant(name, text(value), meaning);
    }

    /** The c of a size that the statement asks for with a factor e^{cB}. */
    public static Constant exponentOf(String quantity, double exponent, String meaning) {
        return named(EXPONENT_OF + quantity, exponent, meaning);
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
