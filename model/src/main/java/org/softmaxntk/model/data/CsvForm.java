package org.softmaxntk.model.data;

import java.util.List;
import java.util.Optional;

/**
 * How a table is written, as far as one is told.
 *
 * @param delimiter what stands between cells; if empty, that one of comma, semicolon, tab and bar which is most frequent in the
 *     first line outside of quotes, the first of them where several are
 * @param header whether the first line has the names of the columns; if empty it must, and be no line of numbers
 */
public record CsvForm(Optional<Character> delimiter, Optional<Boolean> header) {
    /** Nothing is told. */
    public static final CsvForm UNKNOWN = new CsvForm(Optional.empty(), Optional.empty());

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /** The delimiter of {@code text}. */
    char delimiterOf(String text) {
        return delimiter.orElseGet(() -> recognised(text));
    }

    private static char recognised(String text) {
        int[] counts = new int[DELIMITERS.size()];
        boolean quoted = false;
        for (int at = 0; at < text.length() && (quoted || !isLineEnd(text.charAt(at))); at++) {
            quoted ^= text.charAt(at) == '"';
            int known = DELIMITERS.indexOf(text.charAt(at));
            if (!quoted && known >= 0) {
                counts[known]++;
            }
        }
        int most = 0;
        for (int k = 1; k < counts.length; k++) {
            most = counts[k] > counts[most] ? k : most;
        }
        return DELIMITERS.get(most);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
