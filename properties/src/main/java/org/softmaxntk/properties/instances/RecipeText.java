package org.softmaxntk.properties.instances;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.softmaxntk.model.InvalidInput;

/** Recipes as one line of {@code key=value} pairs, in a fixed order when written and any order when read. */
final class RecipeText {
    private static final List<String> KEYS =
            List.of("data", "width", "sigma", "start", "move", "radius", "step", "seed");

    private RecipeText() {}

    static String format(Recipe recipe) {
        return "data=" + recipe.data()
                + " width=" + recipe.width()
                + " sigma=" + recipe.sigma()
                + " start=" + recipe.start().id()
                + " move=" + recipe.move().id()
                + " radius=" + recipe.radius()
                + " step=" + recipe.step()
                + " seed=" + recipe.seed();
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
        for (String key : KEYS) {
            if (!values.containsKey(key)) {
                throw new InvalidInput("instance \"" + text + "\"", "a value for every key of " + KEYS, "no " + key);
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
