package org.softmaxntk.reports.render;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.properties.experiments.Censoring;
import org.softmaxntk.properties.experiments.Digest;
import org.softmaxntk.properties.experiments.FittedLaw;
import org.softmaxntk.properties.experiments.PowerLaw;

/** Fitted exponents, and what a phase diagram says, as text. */
public final class ExperimentText {
    /** Names of what {@link #phase} says. Step sizes are in units of 1/(mΛ). */
    private static final String NONE = "–";

    private ExperimentText() {}

    /** A table, a line for each exponent; no line at all without laws. */
    public static List<String> lines(List<FittedLaw> laws) {
        if (laws.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(List.of(
                TextTable.Align.LEFT,
                TextTable.Align.LEFT,
                TextTable.Align.LEFT,
                TextTable.Align.RIGHT,
                TextTable.Align.LEFT,
                TextTable.Align.RIGHT,
                TextTable.Align.RIGHT,
                TextTable.Align.LEFT));
        table.row(List.of("", "of", "in", "exponent", "95 %", "stated", "points", "censored"));
        laws.forEach(law -> add(table, law));
        return table.lines();
    }

    /** What an experiment found, a line for each row of its table. */
    public static List<String> lines(Digest digest) {
        TextTable table = new TextTable(Collections.nCopies(digest.columns().size(), TextTable.Align.RIGHT));
        table.row(digest.columns());
        digest.rows().forEach(row -> table.row(numbers(row)));
        return table.lines();
    }

    /** A dash for what is not there. */
    public static List<String> numbers(List<Double> row) {
        return row.stream()
                .map(number -> Double.isNaN(number) ? NONE : NumberText.fact(number))
                .toList();
    }

    private static void add(TextTable table, FittedLaw law) {
        if (law.law().isEmpty()) {
            table.row(List.of(law.group(), law.quantity(), NONE, NONE, "too few points", NONE, NONE, censored(law)));
            return;
        }
        PowerLaw fit = law.law().get();
        for (int k = 0; k < fit.exponents().size(); k++) {
            PowerLaw.Exponent exponent = fit.exponents().get(k);
            table.row(List.of(
                    law.group(),
                    law.quantity(),
                    exponent.factor(),
                    exponent(exponent.estimate()),
                    interval(law, exponent),
                    law.stated().get(k),
                    NumberText.count(fit.points()),
                    censored(law)));
        }
    }

    /** {@code 1.03}. */
    public static String exponent(double exponent) {
        return String.format(Locale.ROOT, "%.2f", exponent).replace('-', '−');
    }

    /** {@code 0.98 to 1.07}, or why there is no interval of confidence. */
    public static String interval(FittedLaw law, PowerLaw.Exponent exponent) {
        return law.withheld().orElseGet(() -> exponent(exponent.lower()) + " to " + exponent(exponent.upper()));
    }

    /** {@code 40 of 111 at the least width that was tried, 0 above the widest}; a dash where cells cannot be censored. */
    public static String censored(FittedLaw law) {
        return law.censoring().map(Censoring::text).orElse(NONE);
    }
}
