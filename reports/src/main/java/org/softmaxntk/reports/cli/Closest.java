package org.softmaxntk.reports.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The name that someone who mistyped it may have meant. */
final class Closest {
    private static final int MOST_EDITS = 3;

    private Closest() {}

    /** The first of those that take the fewest edits, at most {@value #MOST_EDITS}, and leave some letter as it is. */
    static Optional<String> to(String name, List<String> known) {
        int most = Math.min(MOST_EDITS, name.length() - 1);
        return known.stream()
                .filter(each -> edits(name, each) <= most)
                .min(Comparator.comparingInt(each -> edits(name, each)));
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
