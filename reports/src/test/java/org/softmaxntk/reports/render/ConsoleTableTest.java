package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Baseline;
import org.softmaxntk.reports.gate.Gate;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;

class ConsoleTableTest {
    private static final Path PAGE = Path.of("/reports/x/../index.html");

    private static String console(SampleRun run, GateScope scope) {
        Summary summary = run.summary();
        Baseline accepted = Baseline.empty().accepting(new SampleRun().summary());
        return ConsoleTable.of(summary, Gate.judge(summary, accepted, scope), PAGE);
    }

    @Test
    void columnsAlign() {
        assertThat(console(new SampleRun(), GateScope.FULL)).isEqualTo("""

                softmax-ntk one · profile full · seed 2405 · JDK 17 (x) · commit 0123456789

                claim           conclusion  instances   worst         how loose  vacuous  in e^cB
                ─────────────────────────────────────────────────────────────────────────────────
                kernel-bound    holds               3  0.0498            10^1.3        –        –
                attained-bound  holds               2    1.00          attained        –        –
                sum-identity    holds               3  0.0498  5.0% of rounding        –        –

                1 scalar step proved on its whole box (12 sub-boxes); 1 of 1 false neighbours refuted
                tests: 6 passed, 0 failed, 1 skipped · lines 95.0%, branches 90.0% covered
                gate: passed
                report: /reports/index.html

                """);
    }

    @Test
    void findingsComeWithTheirReplay() {
        SampleRun run = new SampleRun()
                .adding(SampleEntry.of(BOUND, "seed=66").violated(3))
                .withoutCoverage();

        assertThat(console(run, GateScope.FULL))
                .contains("gate: FAILED, 2 findings\n  ✗ conclusion got worse: kernel-bound: required holds")
                .contains("\n      java -jar reports/target/softmax-ntk.jar replay kernel-bound \"seed=66\"\n")
                .contains("tests: 6 passed, 0 failed, 1 skipped\n");
        assertThat(console(run, GateScope.TESTS_ONLY)).contains("gate (tests only): FAILED, 1 finding\n");
    }

    @Test
    void manyAndLongFindingsAreCutShort() {
        SampleRun run = new SampleRun()
                .without(entry ->
                        !entry.regimes().isEmpty() && entry.role().name().equals("GENERATED"))
                .without(entry -> entry.variant() != null || entry.missed() != null)
                .withCoverage(1, 1)
                .ofCommits("a", "b")
                .failingTest("x".repeat(900) + "\n  second line");

        String console = console(run, GateScope.FULL);

        assertThat(console).contains("  … and 9 more, in the report\n").doesNotContain("second line");
        assertThat(console.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(420));
    }

    @Test
    void longNotesAreWrappedAndIndented() {
        assertThat(TextTable.wrapped("one two three four", 9)).containsExactly("one two", "  three", "  four");
        assertThat(TextTable.wrapped("one", 2)).containsExactly("one");
    }

    @Test
    void aRowMustFitTheTable() {
        TextTable table = new TextTable(List.of(TextTable.Align.LEFT, TextTable.Align.RIGHT));

        assertThat(table.lines()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.row(List.of("one")))
                .withMessage("the table has 2 columns, so a row must have as many cells; got [one]");
    }
}
