package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;

import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Baseline;
import org.softmaxntk.reports.gate.Gate;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
    private static JsonNode json(SampleRun run) {
        Summary summary = run.summary();
        Baseline accepted = Baseline.empty().accepting(new SampleRun().summary());
        return new JsonMapper().readTree(ReportJson.of(summary, Gate.judge(summary, accepted, GateScope.FULL)));
    }

    @Test
    void holdsEverything() {
        JsonNode report = json(new SampleRun());

        assertThat(report.get("schema").asString()).isEqualTo("softmax-ntk/report/2");
        assertThat(report.at("/gate/passed").asBoolean()).isTrue();
        assertThat(report.at("/run/commits/0").asString()).isEqualTo("0123456789abcdef");
        JsonNode bound = report.at("/claims/0");
        assertThat(bound.get("id").asString()).isEqualTo(BOUND);
        assertThat(bound.get("conclusion").asString()).isEqualTo("holds");
        assertThat(bound.at("/statement/formula").asString()).startsWith("‖H(W)");
        assertThat(bound.at("/verdicts/not-applicable").asInt()).isEqualTo(2);
        assertThat(bound.at("/roles/boundary").asInt()).isEqualTo(2);
        assertThat(bound.at("/worst/lnRatio").asDouble()).isEqualTo(-3);
        assertThat(bound.at("/worst/facts/R").asDouble()).isEqualTo(0.005);
        assertThat(bound.at("/hypotheses/0/exercised").asBoolean()).isTrue();
        assertThat(bound.at("/regimes/data:ball").asInt()).isEqualTo(1);
        assertThat(bound.at("/variants/0/refutation/verdict").asString()).isEqualTo("violated");
        assertThat(bound.get("pinnedLnMeasured").get(SampleRun.PINNED).asDouble())
                .isEqualTo(-2.5);
        assertThat(bound.at("/premises/met").asInt()).isEqualTo(3);
        assertThat(bound.at("/vacuity/informative").asInt()).isZero();
        assertThat(bound.at("/campaigns").size()).isZero();
        assertThat(report.at("/steps/0/conclusion").asString()).isEqualTo("proved");
        assertThat(report.at("/steps/0/subBoxes").asInt()).isEqualTo(12);
        assertThat(report.at("/steps/0/variants/0/counterexamples").asString()).isEqualTo("x ∈ [0.5, 1]");
        assertThat(report.at("/dependence/kernel-bound/0").asString()).isEqualTo(IDENTITY);
        assertThat(report.at("/dependence/kernel-bound/1").asString()).isEqualTo("doubling-grows");
        assertThat(report.at("/tests/tests").asInt()).isEqualTo(7);
        assertThat(report.at("/coverage/overall/lines/0").asInt()).isEqualTo(95);
    }

    @Test
    void whatIsNotThereIsNull() {
        SampleRun run = new SampleRun()
                .withoutCoverage()
                .without(entry -> entry.claim().equals(BOUND))
                .failingTest("said");

        JsonNode report = json(run);

        assertThat(report.get("coverage").isNull()).isTrue();
        assertThat(report.at("/claims/0/worst").isNull()).isTrue();
        assertThat(report.at("/claims/0/distribution/log10Least").isNull()).isTrue();
        assertThat(report.at("/claims/0/hypotheses/0/replay").isNull()).isTrue();
        assertThat(report.at("/tests/failing/0/message").asString()).isEqualTo("said");
        assertThat(report.at("/gate/findings/0/kind").asString()).isEqualTo("not exercised");
        assertThat(report.at("/gate/findings").size()).isEqualTo(4);
    }

    @Test
    void logarithmsOfZeroAreNull() {
        SampleRun run = new SampleRun().without(entry -> entry.claim().equals(IDENTITY));

        JsonNode claim = json(run.adding(SampleEntry.of(IDENTITY, "i").sides(null, -30.0)))
                .at("/claims/2");

        assertThat(claim.at("/worst/lnMeasured").isNull()).isTrue();
        assertThat(claim.at("/worst/lnRatio").isNull()).isTrue();
        assertThat(claim.at("/distribution/zeros").asInt()).isEqualTo(1);
    }
}
