package org.softmaxntk.reports.cli.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.certification.CertificateTable;
import org.softmaxntk.properties.certification.CertificateTable.Row;
import org.softmaxntk.properties.certification.LeastWidth;
import org.softmaxntk.reports.render.NumberText;

/** {@code CERTIFICATES.md}: least certified widths, task by task. */
final class CertificatesMarkdown {
    private CertificatesMarkdown() {}

    static List<String> lines(Map<CertificateTable, List<Row>> tables, String command) {
        List<String> lines = new ArrayList<>(List.of(
                "# Least certified widths",
                "",
                "How many neurons a paired start needs for a theorem to prove, before the first step, that descent brings the loss "
                        + "‖F − Y‖² down to a fraction of ‖Y‖². "
                        + "Medians over as many seeds as the row says. Best of a few σ and step sizes; found by doubling and "
                        + "bisection, and not monotone for one seed, as the signs of a few more pairs may or may not help.",
                "",
                "† extrapolated from the spectrum and the sizes of narrower starts: an order of magnitude, which nothing certifies. "
                        + "– out of reach: by those no width up to 2³⁰ would do (for S and S2: in 2,000 steps). *Descent* is the least of 2, 4, 6, 8, 12, 16, 24, 32, 48, 64 "
                        + "neurons that came to the loss on every seed (to 10⁻⁴ where 10⁻⁸ is certified), so that it may be above a median; nothing "
                        + "proves it."));
        tables.forEach((table, rows) -> lines.addAll(lines(table, rows)));
        lines.add("");
        lines.add(
                "S2 is theorem S sharpened (`AlignedCertificate`); the theorems C (`ConvergenceForm`) promise convergence for ever, the "
                        + "theorems K (`KernelTime`) for a time. orthonormal: n = d_in = d_out, each sample the only one of its class. "
                        + "Made by `" + command + "`.");
        return lines;
    }

    private static List<String> lines(CertificateTable table, List<Row> rows) {
        List<String> names = table.certificates();
        List<String> lines = new ArrayList<>(List.of("", "## " + table.title(), ""));
        lines.add("| data | loss | seeds | " + String.join(" | ", names) + " | descent |");
        lines.add("|---|---|---|" + "---|".repeat(names.size() + 1));
        rows.forEach(row -> lines.add(line(names, row)));
        return lines;
    }

    private static String line(List<String> names, Row row) {
        List<String> cells = new ArrayList<>(
                List.of(row.task().name(), fraction(row.task().fraction()), Integer.toString(row.seeds())));
        names.forEach(name -> cells.add(cell(row.widths().get(name))));
        cells.add(
                row.descent().isPresent()
                        ? NumberText.count(row.descent().getAsInt())
                        : "> " + CertificateTable.WIDEST_DESCENT);
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String fraction(double fraction) {
        return fraction < 1e-3 ? NumberText.power(Math.log(fraction)) : Double.toString(fraction);
    }

    private static String cell(LeastWidth width) {
        if (width.width() == LeastWidth.OUT_OF_REACH) {
            return "–";
        }
        return NumberText.count(width.width()) + (width.extrapolated() ? "†" : "");
    }
}
