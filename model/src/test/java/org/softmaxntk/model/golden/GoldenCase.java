package org.softmaxntk.model.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the files described in PROVENANCE.md. */
final class GoldenCase {
    private final String name;
    private final JsonNode content;

    private GoldenCase(String name) {
        this.name = name;
        try (InputStream file = GoldenCase.class.getResourceAsStream(name + ".json")) {
            content = JsonMapper.shared().readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<GoldenCase> all() {
        return Stream.of(
                        "single-point",
                        "tiny-symmetric",
                        "small-symmetric",
                        "small-moved",
                        "small-generic",
                        "tiny-sigma",
                        "large-logits")
                .map(GoldenCase::new);
    }

    /** Those whose limit kernels are within the range of doubles; those of large-logits reach e^7200. */
    static Stream<GoldenCase> ofModerateLimit() {
        return all().filter(golden -> !golden.name.equals("large-logits"));
    }

    /** The entries as doubles: X, Y, W and A exactly. */
    Matrix matrix(String key) {
        return table(Precision.doubles(), content.get(key)).toMatrix();
    }

    double number(String key) {
        return Double.parseDouble(content.get(key).asString());
    }

    <T extends RealFieldElement<T>> T number(Precision<T> precision, String key) {
        return precision.of(content.get(key).asString());
    }

    <T extends RealFieldElement<T>> FieldTable<T> table(Precision<T> precision, String key) {
        return table(precision, content.get(key));
    }

    /** A list of numbers as a single row. */
    <T extends RealFieldElement<T>> FieldTable<T> row(Precision<T> precision, String key) {
        JsonNode list = content.get(key);
        return FieldTable.generate(
                precision, 1, list.size(), (i, j) -> precision.of(list.get(j).asString()));
    }

    /** Descent steps from W to finalW: as many as the trajectory has points, each noted before its step. */
    int steps() {
        return content.get("trajectory").size();
    }

    <T extends RealFieldElement<T>> T lossAt(Precision<T> precision, int step) {
        return precision.of(content.get("trajectory").get(step).get("loss").asString());
    }

    <T extends RealFieldElement<T>> FieldTable<T> outputsAt(Precision<T> precision, int step) {
        return table(precision, content.get("trajectory").get(step).get("F"));
    }

    private static <T extends RealFieldElement<T>> FieldTable<T> table(Precision<T> precision, JsonNode rows) {
        return FieldTable.generate(
                precision,
                rows.size(),
                rows.get(0).size(),
                (i, j) -> precision.of(rows.get(i).get(j).asString()));
    }

    @Override
    public String toString() {
        return name;
    }
}
