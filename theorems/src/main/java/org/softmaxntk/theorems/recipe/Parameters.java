package org.softmaxntk.theorems.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.softmaxntk.model.InvalidInput;

/** The parameters of a family's recipes, in the order in which they are written; the seed comes last. */
public final class Parameters {
    private final List<Parameter<?>> all;
    private final Consumer<Recipe> check;

    private Parameters(List<Parameter<?>> all, Consumer<Recipe> check) {
        this.all = all;
        this.check = check;
    }

    /** These, and {@link Recipe#SEED}. */
    public static Parameters of(Parameter<?>... parameters) {
        List<Parameter<?>> all = new ArrayList<>(List.of(parameters));
        all.add(Recipe.SEED);
        if (all.stream().map(Parameter::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two parameters of one name among " + all);
        }
        return new Parameters(List.copyOf(all), recipe -> {});
    }

    /**
     * The same; recipes are held to {@code met}, which takes more than one parameter to tell, and is said of
     * {@code parameter}.
     */
    public Parameters where(Parameter<?> parameter, Predicate<Recipe> met, String required) {
        return new Parameters(all, recipe -> {
            check.accept(recipe);
            if (!met.test(recipe)) {
                throw new InvalidInput(
                        "instance, parameter " + parameter, required, String.valueOf(recipe.get(parameter)));
            }
        });
    }

    /** @throws InvalidInput if values that are each in range do not go together */
    void check(Recipe recipe) {
        check.accept(recipe);
    }

    public List<Parameter<?>> all() {
        return all;
    }

    /** A recipe to begin changing from: every parameter has its usual value. */
    public Recipe usual() {
        return new Recipe(this, all.stream().<Object>map(Parameter::usual).toList());
    }

    int indexOf(Parameter<?> parameter) {
        int at = all.indexOf(parameter);
        if (at < 0) {
            throw new IllegalArgumentException("a recipe with " + all + " has no parameter " + parameter);
        }
        return at;
    }

    /**
     * Reads what {@link Recipe#toString()} writes, {@code key=value} pairs, in any order.
     *
     * @throws InvalidInput if {@code text} is something else
     */
    public Recipe parse(String text) {
        Map<String, String> values = pairs(text);
        List<String> needed = all.stream()
                .filter(parameter -> !parameter.isOptional())
                .map(Parameter::name)
                .toList();
        for (String key : needed) {
            if (!values.containsKey(key)) {
                throw new InvalidInput("instance \"" + text + "\"", "a value for every key of " + needed, "no " + key);
            }
        }
        return new Recipe(
                this,
                all.stream()
                        .<Object>map(parameter -> values.containsKey(parameter.name())
                                ? parameter.parse(values.get(parameter.name()))
                                : parameter.usual())
                        .toList());
    }

    private Map<String, String> pairs(String text) {
        List<String> keys = all.stream().map(Parameter::name).toList();
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+")) {
            int at = pair.indexOf('=');
            String key = at < 0 ? pair : pair.substring(0, at);
            if (at < 0 || !keys.contains(key) || values.put(key, pair.substring(at + 1)) != null) {
                throw new InvalidInput("instance", "key=value with each key once of " + keys, "\"" + pair + "\"");
            }
        }
        return values;
    }

    /** The text of a recipe with these values. */
    String write(List<Object> values) {
        List<String> pairs = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            Parameter<?> parameter = all.get(k);
            if (!parameter.isOptional() || !Objects.equals(values.get(k), parameter.usual())) {
                pairs.add(parameter.name() + "=" + parameter.write(values.get(k)));
            }
        }
        return String.join(" ", pairs);
    }
}
