package org.softmaxntk.theorems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * A statement that can be checked on an instance: if the hypotheses hold, then measured ≤ stated.
 *
 * <p>The sides are computed in two independent ways: in doubles through the fast implementation of the model, and with
 * as many digits as asked through its reference implementation. Each way encloses its sides by an error budget derived
 * from the operations made. What the statement says in words, and where it comes from, stands in the catalogue under
 * {@link #id()}.
 *
 * @param <G> what the statement quantifies over
 */
public interface Claim<G extends Given> {
    /** The catalogue's name for the statement, its conclusion in words: the name of the class, joined by hyphens. */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The class of the instances this claim can be checked on. */
    Class<G> given();

    /** In the order of the statement; the first that fails makes the claim inapplicable. Most claims have some. */
    default List<Hypothesis<G>> hypotheses() {
        return List.of();
    }

    /** Both sides in doubles. Called only where every hypothesis holds. */
    Sides inDoubles(G given);

    /** Both sides through the reference implementation, with as many digits as {@code digits} carries. */
    Sides inDigits(G given, Digits digits);

    /**
     * The c of a stated side with a factor e^{cB}; empty if it has none. The catalogue and the report ask here, so that no text
     * states another one.
     */
    default OptionalDouble exponent() {
        return OptionalDouble.empty();
    }

    /** The constants of the statement, hidden ones and those of its sizes included, as the code has them. */
    default List<Constant> constants() {
        return List.of();
    }

    /** How far {@code given} is from the sizes the statement asks for; most statements ask for none. */
    default PremiseGap gap(G given) {
        return PremiseGap.NONE;
    }

    /**
     * What holds of the measured side without any proof, in doubles: the stated side says nothing where it is above this.
     * Empty for an identity, and where nothing comparable is known.
     */
    default Optional<Enclosure> trivial(G given) {
        return Optional.empty();
    }

    /**
     * Further numbers that a reader of the ledger wants of an instance, by name, beside those of the instance itself; most
     * claims have none. Finite.
     */
    default Map<String, Double> facts(G given) {
        return Map.of();
    }

    /** Statements that look like this one and are false: a check that cannot refute them checks nothing. */
    List<FalseVariant<G>> falseVariants();
}
