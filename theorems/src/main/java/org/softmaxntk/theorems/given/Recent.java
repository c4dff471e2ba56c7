package org.softmaxntk.theorems.given;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * A function that keeps the result for the argument it had last: the hypotheses, the sides and the trivial bound of a claim
 * ask the same of one instance after another. Threads that ask of different instances only lose what is saved.
 *
 * @param <G> compared by identity
 * @param <V> not to be changed by those who get it
 */
public final class Recent<G, V> {
    private final Function<G, V> function;
    private final AtomicReference<Result<G, V>> last = new AtomicReference<>();

    private record Result<G, V>(G argument, V value) {}

    public Recent(Function<G, V> function) {
        this.function = function;
    }

    public V of(G argument) {
        Result<G, V> known = last.get();
        if (known == null || known.argument != argument) {
            known = new Result<>(argument, function.apply(argument));
            last.set(known);
        }
        return known.value;
    }
}
