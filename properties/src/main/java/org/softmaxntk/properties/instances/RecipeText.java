package org.softmaxntk.properties.instances;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.softmaxntk.model.InvalidInput;

/**
 * Recipes as one line of {@code key=value} pairs, in a fixed order when written and any order when read. The parameters
 * that few claims use are left out where they have their usual value.
 */
final class RecipeText {
    private static final List<String> NEEDED =
            List.of("data", "width", "sigma", "start", "move", "radius", "step", "seed");
    private static final Map<String, String> OPTIONAL = Map.of(
            "steps", "" + Recipe.DEFAULT_STEPS,
            "delta", "" + Recipe.DEFAULT_DELTA,
            "epsilon", "" + Recipe.DEFAULT_EPSILON);
    private static final List<String> KEYS =
            List.of("data", "width", "sigma", "start", "move", "radius", "step", "steps", "delta", "epsilon", "seed");

    private RecipeText() {}

    static String format(Recipe recipe) {
        return "data=" + recipe.data()
                + " width=" + recipe.width()
                + " sigma=" + recipe.sigma()
                + " start=" + recipe.start().id()
                + " move=" + recipe.move().id()
                + " radius=" + recipe.radius()
                + " step=" + recipe.step()
                + optional("steps", "" + recipe.steps())
                + optional("delta", "" + recipe.delta())
                + optional("epsilon", "" + recipe.epsilon())
                + " seed=" + recipe.seed();
    }

    private static String optional(String key, String value) {
        return value.equals(OPTIONAL.get(key)) ? "" : " " + key + "=" + value;
    }

    static Recipe parse(String text) {
        Map<String, String> values = pairs(text);
        return new Recipe(
                DataSource.parse(values.get("data")),
                number(values, "width", "a whole number", Integer::parseInt),
                number(values, "sigma", "a number", Double::parseDouble),
                Start.byId(values.get("start")),
                Move.byId(values.get("move")),
                number(values, "radius", "a number", Double::parseDouble),
                number(values, "step", "a number", Double::parseDouble),
                number(values, "steps", "a whole number", Integer::parseInt),
                number(values, "delta", "a number", Double::parseDouble),
                number(values, "epsilon", "a number", Double::parseDouble),
                number(values, "seed", "a whole number", Long::parseLong));
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+")) {
            int at = pair.indexOf('=');
            String key = at < 0 ? pair : pair.substring(0, at);
            if (at < 0 || !KEYS.contains(key) || values.put(key, pair.substring(at + 1)) != null) {
                throw new InvalidInput("instance", "key=value with each key once of " + KEYS, "\"" + pair + "\"");
            }
        }
        OPTIONAL.forEach(values::putIfAbsent);
        for (String key : NEEDED) {
            if (!values.containsKey(key)) {
                throw new InvalidInput("instance \"" + text + "\"", "a value for every key of " + NEEDED, "no " + key);
            }
        }
        return values;
    }

    private static <T> T number(Map<String, String> values, String key, String required, Function<String, T> parser) {
        try {
            return parser.apply(values.get(key));
        } catch (NumberFormatException e) {
            throw new InvalidInput("instance, parameter " + key, required, "\"" + values.get(key) + "\"", e);
        }
    }
}
