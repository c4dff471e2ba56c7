package org.softmaxntk.reports.cli.evaluate;

import java.util.regex.Pattern;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import tools.jackson.databind.JsonNode;

/**
 * Numbers and matrices out of JSON. A number is a JSON number or a string holding a decimal number, and becomes the
 * nearest double; {@code where} names in messages the place it came from.
 */
final class JsonNumbers {
    /** Narrower than {@link Double#parseDouble}, which also takes {@code 0x1p3}, {@code 1d}, {@code NaN} and blanks. */
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    private static final String FINITE = "a finite number";

    private JsonNumbers() {}

    /** A finite double. */
    static double number(JsonNode node, String where) {
        return number(node, where, FINITE);
    }

    /** A finite double; {@code required} is what a message asks for where there is none. */
    static double number(JsonNode node, String where, String required) {
        String text = node.isNumber() || node.isString() ? node.asString() : "";
        double value = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (Double.isFinite(value)) {
            return value;
        }
        boolean overflows = Double.isInfinite(value) || (node.isNumber() && Double.isInfinite(node.doubleValue()));
        String got = Described.node(node);
        throw new InvalidInput(where, required, overflows ? got + ", which is beyond the doubles" : got);
    }

    /** An integer from 0 to {@code largest}. */
    static int count(JsonNode node, String where, int largest) {
        String required = "an integer from 0 to " + largest;
        double value = number(node, where, required);
        if (value != Math.rint(value) || value < 0 || value > largest) {
            throw new InvalidInput(where, required, Described.node(node));
        }
        return (int) value;
    }

    /** An array of at least one row, each an array of as many numbers, at least one. */
    static Matrix matrix(JsonNode node, String where) {
        if (!node.isArray() || node.isEmpty()) {
            throw new InvalidInput(where, "an array of at least one row", Described.node(node));
        }
        int columns = rowLength(node.get(0), where + "[0]");
        for (int i = 1; i < node.size(); i++) {
            String row = where + "[" + i + "]";
            if (rowLength(node.get(i), row) != columns) {
                throw new InvalidInput(
                        row, "an array of " + columns + ", as " + where + "[0] is", Described.node(node.get(i)));
            }
        }
        return Matrix.generate(
                node.size(), columns, (i, j) -> number(node.get(i).get(j), where + "[" + i + "][" + j + "]"));
    }

    private static int rowLength(JsonNode row, String where) {
        if (!row.isArray() || row.isEmpty()) {
            throw new InvalidInput(where, "an array of at least one number", Described.node(row));
        }
        return row.size();
    }
}
