package org.softmaxntk.reports.render;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.RunFacts;

/** A run in words: its circumstances, tests and code coverage, each on one line. */
public final class RunText {
    private static final int COMMIT_DIGITS = 10;

    private RunText() {}

    static String of(RunFacts run) {
        return String.join(
                " · ",
                "softmax-ntk " + all(run.versions()),
                "profile " + all(run.profiles()),
                "seed " + all(run.seeds()),
                "JDK " + all(run.jdks()),
                "commit " + commits(run));
    }

    /** Commits by their first ten digits. */
    public static String commits(RunFacts run) {
        return all(run.commits().stream()
                .map(commit -> commit.substring(0, Math.min(COMMIT_DIGITS, commit.length())))
                .toList());
    }

    /** What tables have no room for: instances beyond the sizes asked for, draws, known findings, scalar steps. */
    static List<String> notes(Summary run) {
        List<String> notes = new ArrayList<>();
        run.claims().forEach(claim -> WorthText.beyond(claim).ifPresent(notes::add));
        run.claims().forEach(claim -> CampaignText.sentence(claim).ifPresent(notes::add));
        notes.addAll(FindingText.lines(run.claims()));
        notes.add(StepText.sentence(run.steps()));
        return notes;
    }

    static String tests(Summary run) {
        return "tests: " + NumberText.count(run.tests().passed()) + " passed, "
                + NumberText.count(run.tests().failed()) + " failed, "
                + NumberText.count(run.tests().skipped()) + " skipped";
    }

    static String coverage(CodeCoverage code) {
        return "lines " + NumberText.percent(code.overall().lines().ratio()) + ", branches "
                + NumberText.percent(code.overall().branches().ratio()) + " covered";
    }

    public static String plural(long count, String noun) {
        return NumberText.count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** What occurs in the ledgers' headers; none if there were no ledgers. */
    public static String all(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
