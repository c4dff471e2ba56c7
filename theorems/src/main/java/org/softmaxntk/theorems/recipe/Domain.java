package org.softmaxntk.theorems.recipe;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.softmaxntk.model.random.RandomStream;

/**
 * The values of a parameter that are worth trying: a grid of whole numbers, and what stands at its points. Whoever draws draws
 * the coordinates, uniformly; whoever looks for something simpler makes them smaller.
 */
public final class Domain<T> {
    private static final int FINE = 1_000_000;

    private final List<Integer> sizes;
    private final Function<List<Integer>, T> at;

    private Domain(List<Integer> sizes, Function<List<Integer>, T> at) {
        this.sizes = List.copyOf(sizes);
        this.at = at;
    }

    /** One of these, the simplest first. */
    public static <T> Domain<T> of(List<T> choices) {
        List<T> copy = List.copyOf(choices);
        return new Domain<>(List.of(copy.size()), point -> copy.get(point.get(0)));
    }

    /** One of these, the simplest first. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Domain<T> of(T... choices) {
        return of(List.of(choices));
    }

    /** Whole numbers from {@code low} to {@code high}, both included. */
    public static Domain<Integer> between(int low, int high) {
        return new Domain<>(List.of(high - low + 1), point -> low + point.get(0));
    }

    /** Numbers from {@code low} to {@code high}, uniform on a grid of a million steps. */
    public static Domain<Double> uniform(double low, double high) {
        return new Domain<>(List.of(FINE + 1), point -> low + point.get(0) * (high - low) / FINE);
    }

    /** Numbers from {@code low} > 0 to {@code high}, uniform in the logarithm, on a grid of a million steps. */
    public static Domain<Double> logarithmic(double low, double high) {
        return uniform(Math.log(low), Math.log(high)).map(Math::exp);
    }

    /** Seeds: any whole number from 0 on that an {@code int} can be. */
    public static Domain<Long> seeds() {
        return new Domain<>(List.of(Integer.MAX_VALUE), point -> (long) point.get(0));
    }

    /** What {@code change} makes of the values. */
    public <U> Domain<U> map(Function<T, U> change) {
        return new Domain<>(sizes, point -> change.apply(at.apply(point)));
    }

    /** Pairs, put together by {@code joined}. */
    public <U, V> Domain<V> and(Domain<U> other, BiFunction<T, U, V> joined) {
        int own = sizes.size();
        return new Domain<>(
                Stream.concat(sizes.stream(), other.sizes.stream()).toList(),
                point -> joined.apply(
                        at.apply(point.subList(0, own)), other.at.apply(point.subList(own, point.size()))));
    }

    /** How many points the grid has along each of its axes. */
    public List<Integer> sizes() {
        return sizes;
    }

    /** The value at a point of the grid, 0 ≤ coordinate < size. */
    public T at(List<Integer> point) {
        for (int k = 0; k < sizes.size(); k++) {
            Objects.checkIndex(point.get(k), sizes.get(k));
        }
        return at.apply(point);
    }

    /** A value, every point of the grid being as likely. */
    public T draw(RandomStream stream) {
        return at(sizes.stream().map(stream::nextInt).toList());
    }
}
