package org.softmaxntk.reports.cli.evaluate;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An instance that {@code replay --write} wrote out, as the problem it holds: its network on its data, and its descent if it
 * has one.
 */
final class InstanceFile {
    private static final Map<String, String> KEYS =
            Map.of("inputs", "X", "targets", "Y", "weights", "W", "signs", "A", "step size", "eta", "steps", "steps");

    private InstanceFile() {}

    /** The same numbers under the keys of a problem; an instance without a step size makes no step. */
    static ObjectNode problem(JsonNode instance) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("eta", 1).put("steps", 0);
        KEYS.forEach((name, key) -> {
            if (instance.has(name)) {
                problem.set(key, instance.get(name));
            }
        });
        return problem;
    }
}
