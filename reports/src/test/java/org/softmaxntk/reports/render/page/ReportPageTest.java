package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Baseline;
import org.softmaxntk.reports.gate.Gate;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.verdict.Outcome;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportPageTest {
    private static String page(SampleRun run, GateScope scope) {
        Summary summary = run.summary();
        Baseline accepted = Baseline.empty().accepting(new SampleRun().summary());
        return ReportPage.of(summary, Gate.judge(summary, accepted, scope));
    }

    private static String page(SampleRun run) {
        return page(run, GateScope.FULL);
    }

    @Test
    void showsEveryPartOfAClaim() {
        assertThat(page(new SampleRun()))
                .contains("<h1 class=\"good\">", "Gate passed")
                .contains("3 claims checked on 13 instances: 3 hold.")
                .contains("<a href=\"#kernel-bound\">kernel-bound</a>", "id=\"kernel-bound\"")
                .contains("<i>R</i>·<i>N</i>·<i>e</i><sup>10<i>B</i></sup>")
                .contains("10<sup>1.3</sup>")
                .contains("the paper&#39;s", "derived here")
                .contains("<a href=\"#sum-identity\">sum-identity</a>")
                .contains("Failed by 1 boundary instance, such as one with <i>R</i> = 0.02")
                .contains("Violated on 1 of 1 instance, by a factor of up to 54.6 (")
                .contains("Measured over stated on 3 instances: least 0.00674, median about 0.0115, largest 0.0498.")
                .contains("Discrepancy over rounding budget on 3 instances")
                .contains("; not to be told from 0 on 1, which least and median leave out.")
                .contains("<dt>data</dt>", "<dt>other</dt>")
                .contains("replay kernel-bound &quot;seed&#x3D;2&quot;")
                .doesNotContain("id=\"findings\"");
    }

    @Test
    void findingsStandOnTopAndFailingTestsBelow() {
        String page = page(new SampleRun()
                .adding(SampleEntry.of(BOUND, "seed=66").violated(3))
                .adding(SampleEntry.of(IDENTITY, "seed=13").verdict(Outcome.FAULTY))
                .failingTest("<img src=x onerror=alert(1)>"));

        assertThat(page)
                .contains("Gate failed: 4 findings", "Counterexample", "Fault of the program", "Failing tests")
                .contains("1 holds, 1 refuted, 1 faulty.")
                .contains("SomeProperties.&lt;b&gt;holds")
                .doesNotContain("<img", "<b>");
        assertThat(page.indexOf("id=\"findings\"")).isLessThan(page.indexOf("id=\"claims\""));
    }

    @Test
    void whatAcceptingMendsAsksForItOnce() {
        Summary summary = new SampleRun().summary();
        Baseline accepted = Baseline.empty()
                .accepting(new SampleRun()
                        .adding(SampleEntry.of(BOUND, "a").regimes("data:lost"))
                        .adding(SampleEntry.of(IDENTITY, "b").regimes("data:lost"))
                        .summary());

        assertThat(ReportPage.of(summary, Gate.judge(summary, accepted, GateScope.FULL)))
                .contains("Gate failed: 2 findings", "kernel-bound, regime data:lost", "sum-identity, regime data:lost")
                .containsOnlyOnce("regime no longer exercised")
                .containsOnlyOnce("softmax-ntk.jar accept");
    }

    @Test
    void whatWasNotExercisedOrCollectedIsSaid() {
        String page = page(
                new SampleRun().withoutCoverage().without(entry -> entry.claim().equals(BOUND)), GateScope.TESTS_ONLY);

        assertThat(page)
                .contains("Judged right after the tests", "Not collected in this run.")
                .contains("No instance to which this claim applies.", "not exercised", "not refuted")
                .contains("Violated on 0 of 0 instances.");
    }

    @Test
    void everythingFromOutsideIsEscaped() {
        String evil = "\"><script>alert('x')</script>";
        String page = page(new SampleRun()
                .ofCommits(evil)
                .adding(SampleEntry.of(BOUND, evil).sides(1.0, 2.0).regimes("data:" + evil)));

        assertThat(page).contains("&lt;script&gt;").doesNotContain(evil, "<script>alert");
    }

    @Test
    void asksNothingOfAnyNetwork() {
        assertThat(page(new SampleRun()))
                .contains("default-src 'none'")
                .doesNotContainPattern("(?i)(src|href)=\"(?!#)")
                .doesNotContain("http://", "https://", "@import", "url(");
    }

    @Test
    void sameRunGivesTheSameBytes() {
        assertThat(page(new SampleRun())).isEqualTo(page(new SampleRun()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        String page = page(new SampleRun());
        Matcher reference =
                Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]+)\"").matcher(page);

        assertThat(reference.results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
    }

    @Test
    void picturesAreWellFormed() throws IOException, SAXException, ParserConfigurationException {
        SampleRun run = new SampleRun()
                .adding(SampleEntry.of(BOUND, "over").violated(3))
                .adding(SampleEntry.of(BOUND, "far").sides(-90.0, 2.0))
                .adding(SampleEntry.of(BOUND, "infinite")
                        .verdict(Outcome.VIOLATED)
                        .sides(0.0, null));
        RatioStrip strips = RatioStrip.over(run.summary().claims());
        for (ClaimSummary claim : run.summary().claims()) {
            Document picture = parse(RatioPicture.of(claim));
            assertThat(picture.getElementsByTagName("rect").getLength()).isPositive();
            assertThat(picture.getDocumentElement().getAttribute("aria-label")).endsWith(".");
            assertThat(parse(strips.of(claim)).getDocumentElement().getTagName())
                    .isEqualTo("svg");
        }
        assertThat(strips.legend()).isEqualTo("from 10⁻²⁵ to the bound");
        assertThat(RatioPicture.of(run.summary().claims().get(0))).contains("bar over", "infinite on 1");
    }

    @Test
    void onlyZerosCanBeDrawnToo() throws IOException, SAXException, ParserConfigurationException {
        SampleRun run = new SampleRun()
                .without(entry -> entry.claim().equals(IDENTITY))
                .adding(SampleEntry.of(IDENTITY, "i").sides(null, -30.0));

        String picture = RatioPicture.of(run.summary().claims().get(2));

        assertThat(parse(picture).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("not to be told from 0: 1 instance");
        assertThat(picture).contains("none between 0 and ∞; not to be told from 0 on 1.");
    }

    private static Document parse(String svg) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
