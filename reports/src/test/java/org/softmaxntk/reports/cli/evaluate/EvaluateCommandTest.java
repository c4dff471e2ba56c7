package org.softmaxntk.reports.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.reports.cli.Invocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    /** The model's golden cases; their provenance stands beside them. */
    private static final Path GOLDEN =
            Path.of("..", "model", "src", "test", "resources", "org/softmaxntk/model/golden");

    private static final String TWO_NEURONS =
            "{\"X\":[[0.5,-0.25]],\"Y\":[[0.5]],\"W\":[[1,2],[\"3\",-4e-1]],\"A\":[[1],[-1]],\"eta\":0.125";

    static List<Path> goldenFiles() {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(found).hasSize(7);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void goldenCaseComesOutAsItWentIn(Path file) {
        JsonNode golden = JsonMapper.shared().readTree(file.toFile());
        JsonNode result = evaluated(Invocation.of("evaluate", file.toString()));
        for (String shape : List.of("n", "dIn", "dOut", "m", "kernelIndex")) {
            assertThat(result.get(shape)).as(shape).isEqualTo(golden.get(shape));
        }
        assertClose(result, golden, "softmax", 1e-12);
        assertClose(result, golden, "kernel", 1e-12);
        assertClose(result, golden, "gradient", 1e-11);
        assertClose(result, golden, "finalW", 1e-11);
        double width = golden.get("m").asDouble();
        assertThat(matrix(result.get("F")).minus(matrix(golden.get("F"))).maxAbsolute() / width)
                .isLessThan(1e-12);
        assertThat(number(result.get("loss")) / number(golden.get("loss"))).isCloseTo(1, within(1e-12));
        assertThat(row(result.get("eigenvalues"))
                        .minus(row(golden.get("eigenvalues")))
                        .maxAbsolute())
                .isLessThan(1e-12 * number(golden.get("kernelFrobenius")));
        assertSameTrajectory(result.get("trajectory"), golden.get("trajectory"), width);
    }

    private static void assertSameTrajectory(JsonNode result, JsonNode golden, double width) {
        assertThat(result.size()).isEqualTo(golden.size());
        for (int t = 0; t < golden.size(); t++) {
            assertThat(result.get(t).get("step")).isEqualTo(golden.get(t).get("step"));
            assertThat(number(result.get(t).get("loss")) / number(golden.get(t).get("loss")))
                    .isCloseTo(1, within(1e-11));
            Matrix difference =
                    matrix(result.get(t).get("F")).minus(matrix(golden.get(t).get("F")));
            assertThat(difference.maxAbsolute() / width).isLessThan(1e-11);
        }
    }

    @Test
    void stepsAreTakenAsGiven() {
        JsonNode three = evaluated(TWO_NEURONS + ",\"steps\":3}");
        assertThat(three.get("trajectory").size()).isEqualTo(3);
        assertThat(three.get("trajectory").get(0).get("loss")).isEqualTo(three.get("loss"));
        JsonNode four = evaluated(TWO_NEURONS + ",\"steps\":\"4\",\"trajectory\":[]}");
        assertThat(four.get("trajectory").get(3).get("loss")).isEqualTo(three.get("finalLoss"));
        assertThat(four.get("trajectory").get(3).get("F")).isEqualTo(three.get("finalF"));
    }

    @Test
    void withoutStepsNothingMoves() {
        JsonNode still = evaluated(TWO_NEURONS + ",\"trajectory\":\"none\",\"other\":{\"kept\":[]}}");
        assertThat(still.get("trajectory").size()).isZero();
        assertThat(still.get("finalLoss")).isEqualTo(still.get("loss"));
        assertThat(matrix(still.get("finalW"))).isEqualTo(Matrix.of(new double[][] {{1, 2}, {3, -0.4}}));
    }

    @Test
    void standardInputGivesTheSameAsAFile() {
        byte[] input = (TWO_NEURONS + "}").getBytes(StandardCharsets.UTF_8);
        Invocation invocation = Invocation.withInput(input, "evaluate", "-");
        assertThat(evaluated(invocation)).isEqualTo(evaluated(TWO_NEURONS + "}"));
    }

    private static JsonNode evaluated(String json) {
        return evaluated(Invocation.withInput(json.getBytes(StandardCharsets.UTF_8), "evaluate", "-"));
    }

    private static JsonNode evaluated(Invocation invocation) {
        assertThat(invocation.err()).isEmpty();
        assertThat(invocation.code()).isZero();
        return JsonMapper.shared().readTree(invocation.out());
    }

    private static void assertClose(JsonNode result, JsonNode golden, String key, double relative) {
        Matrix expected = matrix(golden.get(key));
        assertThat(matrix(result.get(key)).minus(expected).frobeniusNorm())
                .as(key)
                .isLessThan(relative * expected.frobeniusNorm());
    }

    private static Matrix matrix(JsonNode rows) {
        return Matrix.generate(
                rows.size(), rows.get(0).size(), (i, j) -> number(rows.get(i).get(j)));
    }

    private static Matrix row(JsonNode list) {
        return Matrix.generate(1, list.size(), (i, j) -> number(list.get(j)));
    }

    private static double number(JsonNode node) {
        return Double.parseDouble(node.asString());
    }
}
