package org.softmaxntk.theorems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * A statement whose two sides are functions of the instance and of one parameter, such as the exponent of a factor e^{cB}:
 * the claim is one value of the parameter, and its false neighbours are others.
 *
 * @param <G> what the statement quantifies over
 * @param <X> the parameter; where more than one number is varied, a record of them
 */
public abstract class ParametricBound<G extends Given, X> implements Claim<G> {
    private final Class<G> given;
    private final X stated;
    private final Map<String, X> neighbours = new LinkedHashMap<>();

    /**
     * The claim.
     *
     * @param given the class of its instances
     * @param stated the parameter for which it is stated
     */
    protected ParametricBound(Class<G> given, X stated) {
        this.given = given;
        this.stated = stated;
    }

    /** Adds a false neighbour: the parameter for which the statement is false, and the name it has in the catalogue. */
    protected final void isFalseFor(X parameter, String name) {
        if (neighbours.put(name, parameter) != null) {
            throw new IllegalStateException(id() + " has two false variants called " + name);
        }
    }

    /** Both sides in doubles, with this parameter in the place of the stated one. */
    protected abstract Sides inDoubles(G given, X parameter);

    /** Both sides through the reference implementation, with this parameter in the place of the stated one. */
    protected abstract Sides inDigits(G given, X parameter, Digits digits);

    /** The parameter for which the claim is stated. */
    public final X stated() {
        return stated;
    }

    @Override
    public final Class<G> given() {
        return given;
    }

    @Override
    public final Sides inDoubles(G given) {
        return inDoubles(given, stated);
    }

    @Override
    public final Sides inDigits(G given, Digits digits) {
        return inDigits(given, stated, digits);
    }

    @Override
    public final List<FalseVariant<G>> falseVariants() {
        return neighbours.entrySet().stream()
                .map(neighbour -> variant(neighbour.getKey(), neighbour.getValue()))
                .toList();
    }

    private FalseVariant<G> variant(String name, X parameter) {
        return new FalseVariant<>(
                name,
                this,
                instance -> inDoubles(instance, parameter),
                (instance, digits) -> inDigits(instance, parameter, digits));
    }
}
