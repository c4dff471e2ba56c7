package org.softmaxntk.reports.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.reports.cli.Invocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateDiffusionTest {
    /** The model's golden cases; their provenance stands beside them. */
    private static final Path GOLDEN =
            Path.of("..", "model", "src", "test", "resources", "org/softmaxntk/model/diffusion/evaluation");

    private static final String CASE = "{\"schedule\":SCHEDULE,\"target\":{\"kind\":\"points\",\"points\":POINTS,"
            + "\"weights\":[1,1]},\"T0\":START,\"supportRadius\":1,"
            + "\"scaling\":{\"time\":\"reversed\",\"radius\":RADIUS,\"timeWeight\":0.8}}";

    private static String field(String text, String name, String usual) {
        return text.startsWith(name + "=") ? text.substring(name.length() + 1) : usual;
    }

    /** A case whose only fault is {@code change}. */
    private static Invocation evaluated(String change) {
        String constant = "{\"kind\":\"constant\",\"T\":3,\"rate\":1}";
        String input = CASE.replace("SCHEDULE", field(change, "schedule", constant))
                .replace("POINTS", field(change, "points", "[[1],[-1]]"))
                .replace("START", field(change, "T0", "0.1"))
                .replace("RADIUS", field(change, "radius", "2"));
        return Invocation.withInput(input.getBytes(StandardCharsets.UTF_8), "evaluate", "--diffusion", "-");
    }

    @Test
    void sectionsOfACaseArePrinted() {
        Path file = GOLDEN.resolve("points-line-constant.json");
        Invocation run = Invocation.of("evaluate", "--diffusion", file.toString());
        assertThat(run.code()).isZero();
        JsonNode printed = JsonMapper.shared().readTree(run.out());
        JsonNode golden = JsonMapper.shared().readTree(file.toFile());
        assertThat(printed.propertyNames())
                .containsExactlyInAnyOrderElementsOf(golden.get("expected").propertyNames());
    }

    @Test
    void theCaseWithoutFaultsIsFine() {
        assertThat(evaluated("nothing").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T0=3 | T0 < T",
                "T0=0 | T0 < T",
                "T0=NaN | T0",
                "radius=0.5 | at least the support's radius",
                "points=[[1],[NaN]] | finite",
                "points=[[],[]] | at least one number",
                "schedule={\"kind\":\"cosine\",\"T\":3,\"horizon\":3,\"offset\":0.008} | before the cosine's pole"
            })
    void badInputGetsItsLine(String change, String said) {
        Invocation run = evaluated(change);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standard input").contains(said);
        assertThat(run.err().strip().lines()).hasSize(1);
    }
}
