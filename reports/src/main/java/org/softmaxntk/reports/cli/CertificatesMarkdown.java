package org.softmaxntk.reports.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.properties.certification.CertificateTable;
import org.softmaxntk.properties.certification.CertificateTable.Row;
import org.softmaxntk.properties.certification.LeastWidth;
import org.softmaxntk.reports.render.NumberText;

/** {@code CERTIFICATES.md}: least certified widths, task by task. */
final class CertificatesMarkdown {
    private CertificatesMarkdown() {}

    static List<String> lines(List<Row> rows, String command) {
        List<String> lines = new ArrayList<>(List.of(
                "# Least certified widths",
                "",
                "How many neurons a paired start needs for a theorem to prove, before the first step, that descent brings the loss "
                        + "‖F − Y‖² down to a fraction of ‖Y‖². "
                        + "Medians over as many seeds as the row says. Best of a few σ and step sizes; found by doubling and "
                        + "bisection, and not monotone for one seed, as every width draws its own signs.",
                "",
                "† extrapolated from the spectrum and the sizes of narrower starts: an order of magnitude, which nothing certifies. "
                        + "– out of reach: by those no width up to 2³⁰ would do. *Descent* is the least width that came to the loss on "
                        + "every seed when it was tried, so that it may be above a median; nothing proves it.",
                ""));
        lines.add("| data | loss | seeds | " + String.join(" | ", CertificateTable.certificates()) + " | descent |");
        lines.add(
                "|---|---|---|" + "---|".repeat(CertificateTable.certificates().size() + 1));
        rows.forEach(row -> lines.add(line(row)));
        lines.add("");
        rows.stream()
                .filter(row -> !row.reason().isEmpty())
                .forEach(row -> lines.add("- " + row.task().name() + ": " + row.reason()));
        lines.add("");
        lines.add(
                "S2 is theorem S sharpened (`AlignedCertificate`), K1 and K2 are the kernel-time certificates (`KernelTime`). Made by `"
                        + command + "`.");
        return lines;
    }

    private static String line(Row row) {
        StringBuilder line = new StringBuilder("| " + row.task().name() + " | "
                + String.format(Locale.ROOT, "%s", row.task().fraction()) + " | "
                + (row.seeds() == 0 ? "–" : row.seeds()) + " |");
        for (String name : CertificateTable.certificates()) {
            line.append(' ').append(cell(row, name)).append(" |");
        }
        String descent = row.descent().isPresent()
                ? NumberText.count(row.descent().getAsInt())
                : row.reason().isEmpty() ? "> 64" : "not tried";
        return line.append(' ').append(descent).append(" |").toString();
    }

    private static String cell(Row row, String name) {
        LeastWidth width = row.widths().get(name);
        if (width == null) {
            return "not tried";
        }
        if (width.width() == LeastWidth.OUT_OF_REACH) {
            return "–";
        }
        return NumberText.count(width.width()) + (width.extrapolated() ? "†" : "");
    }
}
