package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Baseline;
import org.softmaxntk.reports.gate.Gate;
import org.softmaxntk.reports.gate.GateScope;

/** The page of a run with findings, draws, scalar steps and sizes that are missed. */
class RichPageTest {
    private static String page(RichRun run) {
        Summary summary = run.summary();
        return ReportPage.of(summary, Gate.judge(summary, Baseline.empty(), GateScope.TESTS_ONLY));
    }

    @Test
    void hasEveryPart() {
        assertThat(page(RichRun.whole()))
                .contains("1 holds, 1 supported, 1 not exercised, 2 refuted as written, as known.")
                .contains("id=\"refuted\"", "≠</span> refuted as written", "Repaired: <a href=\"#event-repaired\">")
                .contains("id=\"worth\"", "32 of 33", "10 → −0.1", "<th scope=\"row\"><a href=\"#convergence\">")
                .contains("id=\"dependencies\"", "<svg viewBox", "By themselves: <a href=\"#event-as-written\">")
                .contains("no claim of this version", "id=\"steps\"", "1 of 2 scalar steps proved on their whole boxes")
                .contains(
                        "; 1 accepted by Coq",
                        "✓</span> proved (Coq)</span><br><code>Steps.v:",
                        "</span> not exercised<")
                .contains("Clopper–Pearson 99%", "[0.9893, 0.9982]", "further draws would decide")
                .contains("where no size would do", "No instance has the sizes that this claim asks for")
                .contains("The nearest failure beyond what is claimed")
                .contains("class=\"chip shade3\"", "cell shade5");
    }

    @Test
    void aLabelStandsBesideTheId() {
        assertThat(page(RichRun.whole().violating(RichRun.BOUND)))
                .contains("kernel-drift-bound</a> <span class=\"note\">Lemma 5.1</span>")
                .contains("<code>kernel-drift-bound</code> <span>Lemma 5.1</span>")
                .contains(">Lemma 5.1</text>")
                .contains("<p class=\"where\">kernel-drift-bound (Lemma 5.1)</p>")
                .contains("<a href=\"#kernel-drift-bound\">kernel-drift-bound (Lemma 5.1)</a>");
    }

    @Test
    void whatWasNotRefutedIsNotCalledKnown() {
        assertThat(page(RichRun.whole().without(RichRun.FALSE_EVENT)))
                .contains("1 holds, 1 supported, 2 not exercised, 1 refuted as written, as known.")
                .contains("This run has no counterexample.");
    }

    @Test
    void aFindingSaysWhereToBegin() {
        String page = page(RichRun.whole().violating(RichRun.BOUND).violating(RichRun.HOPELESS));

        assertThat(page)
                .contains("Gate failed: 2 findings")
                .contains("<dt>begin with</dt><dd>kernel-drift-bound")
                .contains("1 supported, 2 refuted, 2 refuted as written, as known.");
    }

    @Test
    void activationsAreComparedWhereInstancesTellOfThem() {
        assertThat(page(RichRun.whole())).doesNotContain("Activations compared");
        assertThat(page(RichRun.whole().comparingActivations()))
                .containsOnlyOnce("Activations compared")
                .contains("against <i>R</i> for softmax, exp, relu: the largest");
    }

    @Test
    void everythingFromOutsideIsEscaped() {
        assertThat(page(RichRun.whole()))
                .contains("The union runs over &lt;<i>m</i>&gt; neurons too.")
                .contains("replay event-as-written &quot;delta&#x3D;0.5&quot;")
                .doesNotContain("<m>");
        String evil = "<script>alert('x')</script>\"";
        assertThat(page(RichRun.whole().drawingFrom(evil)))
                .contains("<code>&lt;script&gt;alert(&#39;x&#39;)")
                .doesNotContain(evil, "<script>alert");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        String page = page(RichRun.whole());
        Matcher reference =
                Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]+)\"").matcher(page);

        assertThat(reference.results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
    }

    @Test
    void asksNothingOfAnyNetworkAndIsTheSameEachTime() {
        assertThat(page(RichRun.whole()))
                .isEqualTo(page(RichRun.whole()))
                .doesNotContainPattern("(?i)(src|href)=\"(?!#)")
                .doesNotContain("http://", "https://", "@import", "url(");
    }
}
