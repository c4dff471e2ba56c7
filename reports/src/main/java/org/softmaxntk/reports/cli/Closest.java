package org.softmaxntk.reports.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names that someone who mistyped one, or knows a part of it, may have meant. */
final class Closest {
    private static final int MOST_EDITS = 3;
    private static final int MOST_NAMES = 3;

    private Closest() {}

    /**
     * At most {@value #MOST_NAMES} names, whatever their case: those that take the fewest edits, at most {@value #MOST_EDITS} and
     * for at most half of the letters, then those of which {@code name} is a part, the shortest first.
     */
    static List<String> to(String name, List<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        int most = Math.min(MOST_EDITS, name.replace("-", "").length() / 2);
        Stream<String> mistyped = known.stream()
                .filter(each -> edits(lower, each.toLowerCase(Locale.ROOT)) <= most)
                .sorted(Comparator.comparingInt(each -> edits(lower, each.toLowerCase(Locale.ROOT))));
        Stream<String> longer = known.stream()
                .filter(each ->
                        name.length() > 1 && each.toLowerCase(Locale.ROOT).contains(lower))
                .sorted(Comparator.comparingInt(String::length));
        return Stream.concat(mistyped, longer).distinct().limit(MOST_NAMES).toList();
    }

    /** {@code "; did you mean a, b or c?"}; nothing if no name is near. */
    static String suggestion(String name, List<String> known) {
        List<String> near = to(name, known);
        if (near.isEmpty()) {
            return "";
        }
        int last = near.size() - 1;
        String before = String.join(", ", near.subList(0, last));
        return "; did you mean " + before + (last > 0 ? " or " : "") + near.get(last) + "?";
    }

    /** How many letters to insert, delete or replace: Levenshtein's distance. */
    private static int edits(String from, String to) {
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
