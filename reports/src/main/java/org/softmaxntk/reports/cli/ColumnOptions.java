package org.softmaxntk.reports.cli;

import java.util.List;
import org.softmaxntk.model.data.ColumnNames;

/** Options that name columns of a CSV file, as its header does. */
final class ColumnOptions {
    static final String TARGETS = "--targets";
    static final String INPUTS = "--inputs";
    static final String CATEGORIES = "--categories";

    private ColumnOptions() {}

    /** The names in all values that {@code option} was given. */
    static List<String> names(String option, List<String> values) {
        return values.stream()
                .flatMap(value -> ColumnNames.split(value, option).stream())
                .toList();
    }
}
