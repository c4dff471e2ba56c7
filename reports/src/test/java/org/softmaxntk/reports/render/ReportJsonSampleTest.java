package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Baseline;
import org.softmaxntk.reports.gate.Gate;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.verdict.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Readers of {@code report.json} rely on every name in it: a run with something in each part, as it was first written. */
class ReportJsonSampleTest {
    private static Summary run() {
        Map<String, Double> facts = Map.of("R", 0.005, "B", 2.0, "n", 5.0);
        return new SampleRun()
                .withFindingOn(IDENTITY)
                .failingTest("said")
                .ofCommits("a", "b")
                .adding(SampleEntry.of(BOUND, "seed=66").violated(3))
                .adding(SampleEntry.of(BOUND, "R=5").trivially(1).facts(facts))
                .adding(SampleEntry.of(BOUND, "R=6").trivially(9).facts(facts))
                .adding(SampleEntry.of(BOUND, "short").shortOf("m", 2.5).facts(facts))
                .adding(SampleEntry.of(BOUND, "shorter")
                        .violated(2)
                        .shortOf("m", 3.5)
                        .facts(facts))
                .adding(SampleEntry.of(BOUND, "hopeless").shortOf("m", null).facts(facts))
                .adding(SampleEntry.of(IDENTITY, "faulty").verdict(Outcome.FAULTY))
                .adding(SampleEntry.of(ATTAINED, "law").drawn(400, 398, 0.1).worstDraw(-1, 0.5))
                .adding(SampleEntry.of(ATTAINED, "open law").drawn(30, 28, 0.1))
                .summary();
    }

    /** What the catalogue says of a claim is its own matter. */
    private static JsonNode withoutStatements(JsonNode report) {
        report.get("claims").forEach(claim -> ((ObjectNode) claim).remove("statement"));
        return report;
    }

    @Test
    void everythingIsStillCalledWhatItWasCalled() throws IOException {
        Summary run = run();
        Baseline accepted = Baseline.empty().accepting(new SampleRun().summary());
        String json = ReportJson.of(run, Gate.judge(run, accepted, GateScope.FULL));

        try (InputStream sample = ReportJsonSampleTest.class.getResourceAsStream("report-sample.json")) {
            JsonMapper mapper = new JsonMapper();
            assertThat(withoutStatements(mapper.readTree(json))).isEqualTo(mapper.readTree(sample));
        }
    }
}
