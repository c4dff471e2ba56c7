package org.softmaxntk.theorems.recipe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/**
 * All that determines an instance: a value for every parameter of its family. Building it twice gives the same bits; its text
 * replays it. Immutable; equal if the texts are.
 */
public final class Recipe {
    /** Of every random choice. */
    public static final Parameter<Long> SEED = Parameter.seed("seed", 0);

    private final Parameters parameters;
    private final List<Object> values;

    Recipe(Parameters parameters, List<Object> values) {
        this.parameters = parameters;
        this.values = values;
        parameters.check(this);
    }

    public Parameters parameters() {
        return parameters;
    }

    /** Where everything random of the instance comes from. */
    public RandomStream stream() {
        return RandomStream.of(get(SEED));
    }

    public <T> T get(Parameter<T> parameter) {
        return parameter.cast(values.get(parameters.indexOf(parameter)));
    }

    /**
     * This recipe with another value of one parameter.
     *
     * @throws InvalidInput if the value is out of the parameter's range
     */
    public <T> Recipe with(Parameter<T> parameter, T value) {
        List<Object> changed = new ArrayList<>(values);
        changed.set(parameters.indexOf(parameter), parameter.checked(value));
        return new Recipe(parameters, Collections.unmodifiableList(changed));
    }

    /** As {@link #with(Parameter, Object)}. */
    public Recipe with(Parameter<Integer> parameter, int value) {
        return with(parameter, Integer.valueOf(value));
    }

    /** As {@link #with(Parameter, Object)}. */
    public Recipe with(Parameter<Long> parameter, long value) {
        return with(parameter, Long.valueOf(value));
    }

    /** As {@link #with(Parameter, Object)}. */
    public Recipe with(Parameter<Double> parameter, double value) {
        return with(parameter, Double.valueOf(value));
    }

    /**
     * This recipe with the value that {@code text} is of the parameter called {@code name}.
     *
     * @throws InvalidInput if there is no such parameter, or the text is no value of it
     */
    public Recipe withText(String name, String text) {
        Parameter<?> parameter = parameters.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("parameter of an instance", "one of " + parameters.all(), name));
        return withParsed(parameter, text);
    }

    private <T> Recipe withParsed(Parameter<T> parameter, String text) {
        return with(parameter, parameter.parse(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recipe recipe
                && parameters == recipe.parameters
                && toString().equals(recipe.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** One line, such as {@code data=linnerud width=64 sigma=0.5 start=paired move=signed radius=0.005 step=0.01 seed=42}. */
    @Override
    public String toString() {
        return parameters.write(values);
    }
}
