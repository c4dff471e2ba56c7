package org.softmaxntk.reports.render;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.properties.experiments.Censoring;
import org.softmaxntk.properties.experiments.FittedLaw;
import org.softmaxntk.properties.experiments.Phase;
import org.softmaxntk.properties.experiments.PowerLaw;

/** Fitted exponents, and what a phase diagram says, as text. */
public final class ExperimentText {
    /** Names of what {@link #phase} says. Step sizes are in units of 1/(mΛ). */
    public static final List<String> PHASE_COLUMNS = List.of(
            "width m",
            "kernel regime up to",
            "all converge up to",
            "some converge at",
            "drift at the least",
            "1 − alignment there");

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

    /** What a phase diagram says, a line for each width; no line at all without phases. */
    public static List<String> phaseLines(List<Phase> phases) {
        if (phases.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(Collections.nCopies(PHASE_COLUMNS.size(), TextTable.Align.RIGHT));
        table.row(PHASE_COLUMNS);
        phases.forEach(phase -> table.row(phase(phase)));
        return table.lines();
    }

    /** In the order of {@link #PHASE_COLUMNS}. */
    public static List<String> phase(Phase phase) {
        return List.of(
                NumberText.fact(phase.width()),
                step(phase.kernelUpTo()),
                step(phase.convergesUpTo()),
                step(phase.convergesAt()),
                NumberText.power(Math.log(phase.drift())),
                NumberText.power(Math.log1p(-phase.alignment())));
    }

    private static String step(double h) {
        return h == 0 ? NONE : NumberText.fact(h);
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
