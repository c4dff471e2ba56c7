package org.softmaxntk.reports.cli.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.cli.evaluate.JsonSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DiffusionJsonTest {
    /** The model's golden cases; their provenance stands beside them. */
    private static final Path GOLDEN =
            Path.of("..", "model", "src", "test", "resources", "org/softmaxntk/model/diffusion/evaluation");

    private static ObjectNode golden(String name) {
        return (ObjectNode) JsonSource.read(GOLDEN.resolve(name + ".json"));
    }

    private static JsonNode evaluated(JsonNode source) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            DiffusionJson.write(source, out);
        }
        return JsonMapper.shared().readTree(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"points-line-constant", "points-plane-linear", "mixture-plane-cosine", "ring-plane-constant"})
    void sectionsHaveTheGoldenKeysAndNumbers(String name) {
        JsonNode golden = golden(name);
        JsonNode actual = evaluated(golden);
        assertThat(actual.propertyNames())
                .containsExactlyInAnyOrderElementsOf(golden.get("expected").propertyNames());
        assertThat(evaluated(golden.get("input"))).isEqualTo(actual);
        for (String path : List.of(
                "/posterior/2/logDensity",
                "/schedule/6/h",
                "/regression/steps/1/budget/total",
                "/regression/ballBest/norm",
                "/regression/stopping/bestPredicted/step",
                "/sampler/exponential/6/0",
                "/distances/energyUnbiased")) {
            double expected = Double.parseDouble(golden.get("expected").at(path).asString());
            assertThat(actual.at(path).asDouble()).as(path).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
        }
    }

    @Test
    void badInputIsNamedByItsPath() {
        assertRefused(input -> input.put("T0", 3), "T0: required", "0 < T0 < T = 3.0");
        assertRefused(input -> input.put("T0", "soon"), "T0: required a finite number", "\"soon\"");
        assertRefused(input -> object(input, "scaling").put("radius", 0.5), "scaling.radius", "support's radius, 0.9");
        assertRefused(input -> object(input, "scaling").put("time", "late"), "scaling.time", "reversed");
        assertRefused(input -> object(input, "schedule").put("kind", "quadratic"), "schedule.kind", "cosine");
        assertRefused(input -> object(input, "target").put("kind", "moon"), "target.kind", "mixture");
        assertRefused(input -> object(input, "target").putArray("points"), "target.points", "at least one row");
        assertRefused(input -> object(input, "regression").put("kernelStep", 100), "kernelStep", "below 2/Λ");
        assertRefused(input -> object(input, "regression").put("ballRadius", 0), "regression.ballRadius", "above 0");
        assertRefused(input -> object(input, "sampler").putArray("start"), "sampler.start", "1 numbers");
        assertRefused(input -> input.put("supportRadius", 0.5), "supportRadius", "at least that of the target");
        assertRefused(input -> input.remove("scaling"), "scaling: required a value", "none");
    }

    private static ObjectNode object(ObjectNode input, String key) {
        return (ObjectNode) input.get(key);
    }

    private static void assertRefused(Consumer<ObjectNode> change, String where, String required) {
        ObjectNode input = (ObjectNode) golden("points-line-constant").get("input");
        change.accept(input);
        assertThatThrownBy(() -> evaluated(input))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(where)
                .hasMessageContaining(required);
    }
}
