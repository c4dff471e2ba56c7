package org.softmaxntk.reports.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.PinnedValue;
import org.softmaxntk.reports.files.JsonText;
import org.softmaxntk.reports.files.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The baseline's format. Roles, steps, tests and modules came later, coverage may be left out: a file without them holds a run
 * to none. */
final class BaselineFile {
    private static final String SCHEMA = "softmax-ntk/baseline/1";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BaselineFile() {}

    @JsonPropertyOrder({"schema", "coverage", "claims", "steps", "tests"})
    record Document(
            String schema,
            @JsonInclude(JsonInclude.Include.NON_NULL) CoverageThresholds coverage,
            SortedMap<String, Entry> claims,
            List<String> steps,
            SortedMap<String, SortedMap<String, Integer>> tests) {}

    @JsonPropertyOrder({"conclusion", "roles", "hypotheses", "regimes", "refutedVariants", "pinned"})
    record Entry(
            String conclusion,
            List<String> roles,
            List<String> hypotheses,
            List<String> regimes,
            List<String> refutedVariants,
            SortedMap<String, Object> pinned) {}

    static void write(Baseline baseline, Path file) {
        SortedMap<String, Entry> claims = new TreeMap<>();
        baseline.claims().forEach((id, claim) -> claims.put(id, entry(claim)));
        CoverageThresholds thresholds = baseline.coverage().orElse(null);
        List<String> steps = List.copyOf(baseline.steps());
        WholeFile.write(file, JsonText.of(new Document(SCHEMA, thresholds, claims, steps, baseline.tests())));
    }

    private static Entry entry(ClaimBaseline claim) {
        SortedMap<String, Object> pinned = new TreeMap<>();
        claim.pinned().forEach((instance, value) -> pinned.put(instance, PinnedText.toJson(value)));
        return new Entry(
                claim.conclusion().text(),
                List.copyOf(claim.roles()),
                List.copyOf(claim.hypotheses()),
                List.copyOf(claim.regimes()),
                List.copyOf(claim.refutedVariants()),
                pinned);
    }

    static Baseline read(Path file) {
        Document document;
        try {
            document = MAPPER.readValue(Files.readString(file), Document.class);
        } catch (NoSuchFileException e) {
            return Baseline.empty();
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), "a readable baseline", e.toString(), e);
        } catch (JacksonException e) {
            throw new InvalidInput(file.toString(), "a baseline of schema " + SCHEMA, e.getOriginalMessage(), e);
        }
        return baseline(file, document);
    }

    private static Baseline baseline(Path file, Document document) {
        if (document == null || !SCHEMA.equals(document.schema())) {
            String got = document == null ? "null" : String.valueOf(document.schema());
            throw new InvalidInput(file.toString(), "a baseline of schema " + SCHEMA, got);
        }
        SortedMap<String, ClaimBaseline> claims = new TreeMap<>();
        present(document.claims(), file + ", claims")
                .forEach((id, entry) -> claims.put(id, claim(present(entry, file + ", claim " + id), file, id)));
        SortedMap<String, SortedMap<String, Integer>> tests = orNone(document.tests(), new TreeMap<>());
        tests.forEach((module, classes) -> present(classes, file + ", tests of " + module)
                .forEach((name, count) -> present(count, file + ", tests of " + module + ", " + name)));
        return new Baseline(
                Optional.ofNullable(document.coverage()),
                claims,
                new TreeSet<>(orNone(document.steps(), List.of())),
                tests);
    }

    private static ClaimBaseline claim(Entry entry, Path file, String id) {
        String where = file + ", claim " + id;
        Conclusion conclusion = Conclusion.of(entry.conclusion())
                .orElseThrow(() -> new InvalidInput(where, "a conclusion", String.valueOf(entry.conclusion())));
        return new ClaimBaseline(
                conclusion,
                new TreeSet<>(orNone(entry.roles(), List.of())),
                new TreeSet<>(present(entry.hypotheses(), where + ", hypotheses")),
                new TreeSet<>(present(entry.regimes(), where + ", regimes")),
                new TreeSet<>(present(entry.refutedVariants(), where + ", refutedVariants")),
                pinned(present(entry.pinned(), where + ", pinned"), where));
    }

    private static SortedMap<String, PinnedValue> pinned(Map<String, Object> values, String where) {
        SortedMap<String, PinnedValue> pinned = new TreeMap<>();
        values.forEach((instance, json) -> pinned.put(
                instance,
                PinnedText.fromJson(json)
                        .orElseThrow(() -> new InvalidInput(
                                where + ", pinned " + instance,
                                "a number ≥ 0, \"e^…\" or \"rounding\"",
                                String.valueOf(json)))));
        return pinned;
    }

    private static <T> T orNone(T value, T none) {
        return value == null ? none : value;
    }

    private static <T> T present(T value, String where) {
        if (value == null) {
            throw new InvalidInput(where, "a value", "none");
        }
        return value;
    }
}
