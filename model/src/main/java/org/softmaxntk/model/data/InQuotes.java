package org.softmaxntk.model.data;

import java.util.Locale;

/** Text from a file as it may stand in a one-line message. */
final class InQuotes {
    private static final int LONGEST = 60;

    private InQuotes() {}

    /** {@code text} in double quotes, control characters escaped, cut after 60 characters. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.append('"').toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
            shown.append(String.format(Locale.ROOT, "\\u%04x", character));
        } else {
            shown.appendCodePoint(character);
        }
    }
}
