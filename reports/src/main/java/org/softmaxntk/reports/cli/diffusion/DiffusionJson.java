package org.softmaxntk.reports.cli.diffusion;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.evaluation.CaseEvaluation;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The evaluation of a case as one JSON object: schedule, posterior, scaling, regression, sampler, distances and
 * denoisingScoreMatching, as far as the case asks for them. Doubles are written so that they come back bit for bit.
 */
public final class DiffusionJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private DiffusionJson() {}

    /**
     * Evaluates, then writes the object and ends the line: bad input leaves nothing half-written.
     *
     * @param source a case's input, or an object that has it as {@code input}
     * @throws InvalidInput naming the field, or the result that is no finite number
     */
    public static void write(JsonNode source, PrintWriter out) {
        JsonNode input = source.has("input") ? source.get("input") : source;
        if (!input.isObject()) {
            throw new InvalidInput("input", "an object", input.toString());
        }
        Map<String, Object> sections = CaseEvaluation.of(asMap(input));
        requireFinite("", sections);
        out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(sections));
    }

    @SuppressWarnings("unchecked") // keys of a JSON object are texts
    private static Map<String, ?> asMap(JsonNode input) {
        return MAPPER.convertValue(input, Map.class);
    }

    private static void requireFinite(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> requireFinite(path.isEmpty() ? "" + key : path + "." + key, entry));
        } else if (value instanceof List<?> list) {
            for (int k = 0; k < list.size(); k++) {
                requireFinite(path + "[" + k + "]", list.get(k));
            }
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            throw new InvalidInput(path, "a case for which this stays a finite double", "" + number);
        }
    }
}
