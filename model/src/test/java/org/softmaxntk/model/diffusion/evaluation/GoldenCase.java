package org.softmaxntk.model.diffusion.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** One of the files described in PROVENANCE.md, as maps and lists. */
final class GoldenCase {
    private final String name;
    private final Map<?, ?> content;

    private GoldenCase(String name) {
        this.name = name;
        try (InputStream file = GoldenCase.class.getResourceAsStream(name + ".json")) {
            content = JsonMapper.shared().readValue(file, Map.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<GoldenCase> all() {
        return Stream.of("points-line-constant", "points-plane-linear", "mixture-plane-cosine", "ring-plane-constant")
                .map(GoldenCase::new);
    }

    @SuppressWarnings("unchecked")
    Map<String, ?> input() {
        return (Map<String, ?>) content.get("input");
    }

    Object expected() {
        return content.get("expected");
    }

    @Override
    public String toString() {
        return name;
    }
}
