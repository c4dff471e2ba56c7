package org.softmaxntk.theorems.recipe;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;

/**
 * One parameter of the recipes of a family: its name, its range, how it is written, and where to begin.
 *
 * @param <T> immutable, with an {@code equals} of its own
 */
public final class Parameter<T> {
    private final String name;
    private final T usual;
    private final Function<String, T> parser;
    private final Function<T, String> writer;
    private final Predicate<T> met;
    private final String required;
    private final boolean optional;

    private Parameter(
            String name,
            T usual,
            Function<String, T> parser,
            Function<T, String> writer,
            Predicate<T> met,
            String required,
            boolean optional) {
        this.name = name;
        this.usual = usual;
        this.parser = parser;
        this.writer = writer;
        this.met = met;
        this.required = required;
        this.optional = optional;
    }

    /** A whole number, {@code usual} where nothing else is said. */
    public static Parameter<Integer> whole(String name, int usual) {
        return of(name, usual, number(name, "a whole number", Integer::valueOf), Object::toString);
    }

    /** A seed: any whole number of 64 bits. */
    public static Parameter<Long> seed(String name, long usual) {
        return of(name, usual, number(name, "a whole number", Long::valueOf), Object::toString);
    }

    /** A number. */
    public static Parameter<Double> real(String name, double usual) {
        return of(name, usual, number(name, "a number", Double::valueOf), Object::toString);
    }

    /** One of some constants, written in lower case with hyphens. */
    public static <E extends Enum<E>> Parameter<E> choice(String name, E usual) {
        return of(name, usual, text -> constant(name, usual.getDeclaringClass(), text), Parameter::id);
    }

    /**
     * Anything that can be written as one word.
     *
     * @param parser reads what {@code writer} wrote, or throws {@link InvalidInput}
     */
    public static <T> Parameter<T> of(String name, T usual, Function<String, T> parser, Function<T, String> writer) {
        return new Parameter<>(name, usual, parser, writer, value -> true, "", false);
    }

    /** The same parameter, held to a range. */
    public Parameter<T> where(Predicate<T> range, String words) {
        return new Parameter<>(name, usual, parser, writer, range, words, optional);
    }

    /** The same parameter; a recipe's text leaves it out where it has its usual value. */
    public Parameter<T> optional() {
        return new Parameter<>(name, usual, parser, writer, met, required, true);
    }

    public String name() {
        return name;
    }

    /** The value to begin from. */
    public T usual() {
        return usual;
    }

    /** Whether a text may leave it out. */
    boolean isOptional() {
        return optional;
    }

    /** @throws InvalidInput if {@code text} is not a value of this parameter */
    public T parse(String text) {
        return checked(parser.apply(text));
    }

    String write(Object value) {
        return writer.apply(checked(cast(value)));
    }

    @SuppressWarnings("unchecked") // a recipe puts a parameter's values in that parameter's place only
    T cast(Object value) {
        return (T) value;
    }

    /** @throws InvalidInput if {@code value} is out of range */
    T checked(T value) {
        if (!met.test(value)) {
            throw new InvalidInput(where(name), required, String.valueOf(value));
        }
        return value;
    }

    private static String where(String name) {
        return "instance, parameter " + name;
    }

    private static <T> Function<String, T> number(String name, String required, Function<String, T> parser) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (NumberFormatException e) {
                throw new InvalidInput(where(name), required, "\"" + text + "\"", e);
            }
        };
    }

    /** The name of a constant as recipes write it. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> id(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        where(name),
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Parameter::id)
                                        .collect(Collectors.joining(", ")),
                        "\"" + text + "\""));
    }

    @Override
    public String toString() {
        return name;
    }
}
