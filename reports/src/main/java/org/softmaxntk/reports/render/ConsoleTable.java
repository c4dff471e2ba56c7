package org.softmaxntk.reports.render;

import static org.softmaxntk.reports.render.TextTable.Align.LEFT;
import static org.softmaxntk.reports.render.TextTable.Align.RIGHT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Finding;
import org.softmaxntk.reports.gate.GateOutcome;
import org.softmaxntk.reports.gate.GateScope;

/** What the build prints at its end. */
public final class ConsoleTable {
    private static final int WIDTH = 104;
    private static final int MOST_FINDINGS = 10;
    private static final int LONGEST_LINE = 400;

    private ConsoleTable() {}

    /** Lines, each ended by a line feed: run, claims, tests and coverage, gate, findings, path of the page. */
    public static String of(Summary run, GateOutcome gate, Path page) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(RunText.of(run.run()));
        lines.add("");
        lines.addAll(claims(run));
        lines.add("");
        RunText.notes(run).forEach(note -> lines.addAll(TextTable.wrapped(note, WIDTH)));
        lines.add(RunText.tests(run)
                + run.code().map(RunText::coverage).map(text -> " · " + text).orElse(""));
        lines.addAll(gate(gate));
        lines.add("report: " + page.toAbsolutePath().normalize());
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> claims(Summary run) {
        TextTable table = new TextTable(List.of(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT));
        table.row(List.of("claim", "conclusion", "instances", "worst", "how loose", "vacuous", "in e^cB"));
        for (ClaimSummary claim : run.claims()) {
            table.row(List.of(
                    claim.name(),
                    claim.conclusion().text(),
                    WorthText.instances(claim),
                    ClaimText.worstRatio(claim),
                    ClaimText.looseness(claim),
                    WorthText.vacuous(claim),
                    WorthText.exponent(claim)));
        }
        return table.lines();
    }

    private static List<String> gate(GateOutcome gate) {
        List<Finding> findings = gate.findings();
        String scope = gate.scope() == GateScope.TESTS_ONLY ? " (tests only)" : "";
        if (gate.passed()) {
            return List.of("gate" + scope + ": passed");
        }
        List<String> lines = new ArrayList<>();
        lines.add("gate" + scope + ": FAILED, " + RunText.plural(findings.size(), "finding"));
        for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            lines.add("  ✗ " + oneLine(finding.line()));
            finding.replay().ifPresent(replay -> lines.add("      " + replay));
        }
        if (findings.size() > MOST_FINDINGS) {
            lines.add("  … and " + (findings.size() - MOST_FINDINGS) + " more, in the report");
        }
        return lines;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
    }
}
