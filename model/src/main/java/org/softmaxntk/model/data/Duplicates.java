package org.softmaxntk.model.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a list says twice. */
final class Duplicates {
    private Duplicates() {}

    /** The first entry that an earlier one equals. */
    static Optional<String> firstOf(List<String> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().filter(entry -> !seen.add(entry)).findFirst();
    }
}
