package org.softmaxntk.reports.render;

import java.util.List;
import java.util.Locale;
import org.softmaxntk.properties.experiments.FittedLaw;
import org.softmaxntk.properties.experiments.PowerLaw;

/** Fitted exponents in words. */
public final class ExperimentText {
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
                TextTable.Align.RIGHT));
        table.row(List.of("", "of", "in", "exponent", "95 %", "stated", "points"));
        laws.forEach(law -> add(table, law));
        return table.lines();
    }

    private static void add(TextTable table, FittedLaw law) {
        if (law.law().isEmpty()) {
            table.row(List.of(law.group(), law.quantity(), NONE, NONE, "too few points", NONE, NONE));
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
                    interval(exponent),
                    law.stated().get(k),
                    NumberText.count(fit.points())));
        }
    }

    /** {@code 1.03}. */
    public static String exponent(double exponent) {
        return String.format(Locale.ROOT, "%.2f", exponent).replace('-', '−');
    }

    /** {@code 0.98 to 1.07}. */
    public static String interval(PowerLaw.Exponent exponent) {
        return exponent(exponent.lower()) + " to " + exponent(exponent.upper());
    }
}
