package org.softmaxntk.theorems;

import java.util.List;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * A deliberately false neighbour of a claim: same instances, same hypotheses, other sides.
 *
 * @param name its name in the catalogue, unique within the claim
 * @param original the true claim
 * @param fast the false sides in doubles
 * @param precise the false sides in digits
 */
public record FalseVariant<G extends Given>(String name, Claim<G> original, FastSides<G> fast, PreciseSides<G> precise)
        implements Claim<G> {
    /** Sides in doubles. */
    @FunctionalInterface
    public interface FastSides<G> {
        Sides of(G given);
    }

    /** Sides in digits. */
    @FunctionalInterface
    public interface PreciseSides<G> {
        Sides of(G given, Digits digits);
    }

    @Override
    public String id() {
        return original.id();
    }

    @Override
    public Class<G> given() {
        return original.given();
    }

    @Override
    public List<Hypothesis<G>> hypotheses() {
        return original.hypotheses();
    }

    @Override
    public Sides inDoubles(G given) {
        return fast.of(given);
    }

    @Override
    public Sides inDigits(G given, Digits digits) {
        return precise.of(given, digits);
    }

    @Override
    public PremiseGap gap(G given) {
        return original.gap(given);
    }

    @Override
    public List<FalseVariant<G>> falseVariants() {
        return List.of();
    }
}
