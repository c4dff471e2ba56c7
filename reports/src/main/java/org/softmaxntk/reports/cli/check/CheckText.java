package org.softmaxntk.reports.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.HypothesisSummary;
import org.softmaxntk.reports.cli.command.ChosenData;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.reports.render.CampaignText;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.FindingText;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.StepText;
import org.softmaxntk.reports.render.WorthText;

/** What a check found, to be read: a table, notes on what the table cannot say, and how to see again what went wrong. */
final class CheckText {
    private static final List<String> LEGEND = List.of(
            "APPLIED: instances that meet the hypotheses and have the sizes asked for; of others a claim says nothing",
            "VACUOUS: share of those on which the stated side is above what holds anyway; – where nothing comparable does",
            "HOW LOOSE: stated/measured where that is least; of an identity, the share of the rounding budget used");

    private CheckText() {}

    static List<String> lines(CheckRun run) {
        List<String> lines = new ArrayList<>(heading(run));
        lines.add("");
        if (!run.claims().isEmpty()) {
            lines.addAll(table(run.claims()));
            lines.add("");
            LEGEND.forEach(line ->
                    lines.addAll(WrappedTable.withoutHeader().add("", line).lines()));
        }
        for (String note : notes(run)) {
            lines.addAll(WrappedTable.withoutHeader().add("", note).lines());
        }
        run.claims().stream()
                .filter(CheckedClaim::unsettled)
                .forEach(claim -> CheckedClaim.replay(claim)
                        .ifPresent(replay -> lines.addAll(replay(claim.id(), CheckedClaim.conclusion(claim), replay))));
        run.steps().stream()
                .filter(step -> !step.proved())
                .forEach(step -> lines.addAll(replay(
                        step.id(),
                        step.conclusion().text(),
                        step.replayCommand().orElseThrow())));
        return lines;
    }

    private static List<String> heading(CheckRun run) {
        List<String> lines = new ArrayList<>();
        int trials = run.campaign().trials();
        lines.add(NumberText.count(trials) + (trials == 1 ? " instance" : " instances") + " per claim, "
                + run.campaign().settings().getOrDefault("data", "random data") + ", seed "
                + run.campaign().seed());
        run.data()
                .filter(ChosenData::thinned)
                .ifPresent(data -> lines.add(NumberText.count(data.rows()) + " of " + NumberText.count(data.available())
                        + " rows, evenly spaced; --rows N for more"));
        return lines;
    }

    private static List<String> table(List<ClaimSummary> claims) {
        WrappedTable table = new WrappedTable(
                "CLAIM", "CONCLUSION", "INSTANCES", "APPLIED", "VACUOUS", "MEASURED/STATED", "HOW LOOSE", "LABEL");
        for (ClaimSummary claim : claims) {
            table.add(
                    claim.id(),
                    CheckedClaim.conclusion(claim),
                    NumberText.count(claim.instances()),
                    NumberText.count(CheckedClaim.applied(claim)),
                    WorthText.vacuous(claim),
                    ClaimText.worstRatio(claim),
                    ClaimText.looseness(claim),
                    Objects.requireNonNullElse(claim.statement().label(), ""));
        }
        return table.lines();
    }

    private static List<String> notes(CheckRun run) {
        List<String> notes = new ArrayList<>();
        for (ClaimSummary claim : run.claims()) {
            claim.hypotheses().stream()
                    .map(premise -> missed(claim, premise))
                    .flatMap(Optional::stream)
                    .forEach(notes::add);
            WorthText.beyond(claim).ifPresent(notes::add);
            CampaignText.sentence(claim).ifPresent(notes::add);
        }
        notes.addAll(FindingText.lines(run.claims(), CheckedClaim::conclusion));
        if (!run.steps().isEmpty()) {
            notes.add(StepText.sentence(run.steps()));
        }
        if (!notes.isEmpty() && !run.claims().isEmpty()) {
            notes.add(0, "");
        }
        return notes;
    }

    private static Optional<String> missed(ClaimSummary claim, HypothesisSummary premise) {
        String many = premise.missed() == claim.instances()
                ? " says nothing about these data: "
                : " says nothing about " + NumberText.count(premise.missed()) + " of "
                        + NumberText.count(claim.instances()) + " instances: ";
        return premise.missedBy()
                .map(seen ->
                        claim.id() + many + premise.id() + " requires " + seen.required() + ", here " + seen.got());
    }

    private static List<String> replay(String id, String conclusion, String command) {
        return List.of("", id + ": " + conclusion + ". To see it again:", command);
    }
}
