package org.softmaxntk.model.data;

import java.util.regex.Pattern;
import org.softmaxntk.model.InvalidInput;

/**
 * What a cell may be: a decimal number, a number written in a way that is not accepted, or text.
 *
 * <p>Decimal: ASCII digits with an optional sign, point and decimal exponent. Narrower than {@link
 * Double#parseDouble}, which also takes {@code 0x1p3}, {@code 1d} and {@code NaN}.
 */
final class CellNumber {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    /** Not accepted, but surely no category: 1,5 and 1_000 and 1'000 and 1d and 12% and 0x1p3 and NaN and -∞. */
    private static final Pattern ATTEMPT = Pattern.compile(
            "[+\\-−]?(?:[0-9.,][0-9.,_'’\\h]*+(?:[eE][+-]?[0-9]++)?[dDfF%]?|0[xX][0-9a-fA-F.]++(?:[pP][+-]?[0-9]++)?"
                    + "|(?i:nan|inf|infinity)|∞)");

    private CellNumber() {}

    static boolean isDecimal(String cell) {
        return DECIMAL.matcher(cell).matches();
    }

    /** Whether whoever wrote the cell meant a number. An empty cell is a number that is missing. */
    static boolean isAttempt(String cell) {
        return cell.isBlank() || isDecimal(cell) || ATTEMPT.matcher(cell).matches();
    }

    /** The cell's value, nearest double; {@code required} is what a message asks for if it has none. */
    static double of(CsvTable table, int row, int column, String required) {
        String cell = table.cell(row, column);
        if (!isDecimal(cell)) {
            throw new InvalidInput(
                    table.place(row, column), required, cell.isBlank() ? "an empty cell" : InQuotes.of(cell));
        }
        double value = Double.parseDouble(cell);
        if (Double.isInfinite(value)) {
            throw new InvalidInput(
                    table.place(row, column), required, InQuotes.of(cell) + ", which overflows a double");
        }
        return value;
    }
}
