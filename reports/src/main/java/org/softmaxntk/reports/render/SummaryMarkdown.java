package org.softmaxntk.reports.render;

import static org.softmaxntk.reports.render.MarkdownText.escaped;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.aggregation.VariantSummary;
import org.softmaxntk.reports.gate.Finding;
import org.softmaxntk.reports.gate.GateOutcome;

/** The short form for a pull request or a job's summary. */
public final class SummaryMarkdown {
    private SummaryMarkdown() {}

    public static String of(Summary run, GateOutcome gate) {
        List<String> lines = new ArrayList<>();
        lines.add("# Verification: gate " + (gate.passed() ? "passed" : "failed"));
        lines.add("");
        lines.add(escaped(RunText.of(run.run())));
        lines.addAll(findings(gate));
        lines.addAll(claims(run));
        lines.add("");
        RunText.notes(run).forEach(note -> lines.add("- " + escaped(note)));
        lines.add("");
        lines.add(RunText.tests(run)
                + run.code().map(code -> "; " + RunText.coverage(code)).orElse("") + ".");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> findings(GateOutcome gate) {
        List<String> lines = new ArrayList<>();
        if (!gate.passed()) {
            lines.add("");
            lines.add("## " + RunText.plural(gate.findings().size(), "finding"));
            lines.add("");
        }
        for (Finding finding : gate.findings()) {
            lines.add("- **" + finding.kind().text() + "** " + escaped(finding.where()) + ": required "
                    + escaped(finding.required()) + "; got " + escaped(finding.got()));
            finding.below().ifPresent(first -> lines.add("  First failing step below it: " + escaped(first)));
            finding.replay().ifPresent(replay -> lines.add("  `" + replay.replace('`', '\'') + "`"));
        }
        return lines;
    }

    private static List<String> claims(Summary run) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "| claim | guarantee | conclusion | instances | worst measured/stated | how loose | vacuous | c in e^cB | variants refuted |");
        lines.add("|---|---|---|--:|--:|--:|--:|--:|--:|");
        for (ClaimSummary claim : run.claims()) {
            long refuted =
                    claim.variants().stream().filter(VariantSummary::refuted).count();
            lines.add("| "
                    + String.join(
                            " | ",
                            escaped(claim.name()),
                            ClaimText.guarantee(claim.statement()),
                            claim.conclusion().text(),
                            WorthText.instances(claim),
                            ClaimText.worstRatio(claim),
                            escaped(ClaimText.looseness(claim)),
                            WorthText.vacuous(claim),
                            escaped(WorthText.exponents(claim)),
                            refuted + " of " + claim.variants().size())
                    + " |");
        }
        return lines;
    }
}
