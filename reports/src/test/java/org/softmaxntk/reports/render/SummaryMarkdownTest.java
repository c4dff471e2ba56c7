package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Baseline;
import org.softmaxntk.reports.gate.Gate;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.sample.SampleRun;

class SummaryMarkdownTest {
    private static final Baseline ACCEPTED = Baseline.empty().accepting(new SampleRun().summary());

    private static String markdown(SampleRun run) {
        Summary summary = run.summary();
        return SummaryMarkdown.of(summary, Gate.judge(summary, ACCEPTED, GateScope.FULL));
    }

    @Test
    void saysWhatPassed() {
        assertThat(markdown(new SampleRun())).isEqualTo("""
                # Verification: gate passed

                softmax-ntk one · profile full · seed 2405 · JDK 17 (x) · commit 0123456789

                | claim | guarantee | conclusion | instances | worst measured/stated | how loose | vacuous | c in e^cB | variants refuted |
                |---|---|---|--:|--:|--:|--:|--:|--:|
                | kernel-bound | always | holds | 3 | 0.0498 | 10\\^1.3 | – | – | 1 of 1 |
                | attained-bound | always | holds | 2 | 1.00 | attained | – | – | 1 of 1 |
                | sum-identity | always | holds | 3 | 0.0498 | 5.0% of rounding | – | – | 1 of 1 |

                - 1 scalar step proved on its whole box (12 sub-boxes); 1 of 1 false neighbours refuted

                tests: 6 passed, 0 failed, 1 skipped; lines 95.0%, branches 90.0% covered.
                """);
    }

    @Test
    void findingsCannotBreakOutOfTheirLine() {
        String markdown = markdown(new SampleRun()
                .withoutCoverage()
                .ofCommits("a`b", "c|d")
                .failingTest("<script>alert(1)</script> | *x* [y](z)"));

        assertThat(markdown)
                .contains("# Verification: gate failed", "## 4 findings")
                .contains("got &lt;script&gt;alert(1)&lt;/script&gt; \\| \\*x\\* \\[y\\](z)")
                .contains("commits \\[a\\`b, c\\|d\\]")
                .contains("  `mvn clean verify`")
                .doesNotContain("<script>");
    }
}
