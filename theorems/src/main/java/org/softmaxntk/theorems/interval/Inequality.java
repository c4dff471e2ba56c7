package org.softmaxntk.theorems.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * left ≤ right (or left < right, or left = right) for every point of a box, as it is written and in forms that can be enclosed.
 *
 * @param box the whole parameter range claimed
 * @param left as it is written
 * @param relation ≤, &lt; or =
 * @param right as it is written
 * @param forms none: the plain difference is enclosed over the whole box
 */
public record Inequality(Box box, Expression left, Relation relation, Expression right, List<MarginForm> forms) {
    /** How the sides are related. */
    public enum Relation {
        /** ≤. */
        AT_MOST,
        /** Strictly less. */
        LESS,
        /** The same number. */
        EQUAL
    }

    private static final Expression ONE = Expression.number(1);

    public Inequality {
        forms = List.copyOf(forms);
    }

    /** {@code left} ≤ {@code right} on {@code box}. */
    public static Inequality atMost(Box box, Expression left, Expression right) {
        return new Inequality(box, left, Relation.AT_MOST, right, List.of());
    }

    /** {@code left} < {@code right} on {@code box}. */
    public static Inequality less(Box box, Expression left, Expression right) {
        return new Inequality(box, left, Relation.LESS, right, List.of());
    }

    /** {@code left} = {@code right} on {@code box}: a margin of 0, so that all rests on the check of the rewriting. */
    public static Inequality identity(Box box, Expression left, Expression right) {
        return new Inequality(box, left, Relation.EQUAL, right, List.of()).factored(ONE, Expression.number(0));
    }

    /** Adds: right − left = factor·margin everywhere. */
    public Inequality factored(Expression factor, Expression margin) {
        return factoredOn(box, factor, margin);
    }

    /** Adds: right − left = factor·margin on a part of the box. */
    public Inequality factoredOn(Box where, Expression factor, Expression margin) {
        return with(new MarginForm(where, MarginForm.Scale.DIFFERENCE, factor, margin));
    }

    /** Adds: ln right − ln left = margin everywhere. */
    public Inequality logarithmic(Expression margin) {
        return logarithmicOn(box, ONE, margin);
    }

    /** Adds: ln right − ln left = factor·margin on a part of the box. */
    public Inequality logarithmicOn(Box where, Expression factor, Expression margin) {
        return with(new MarginForm(where, MarginForm.Scale.LOGARITHM, factor, margin));
    }

    private Inequality with(MarginForm form) {
        List<MarginForm> more = new ArrayList<>(forms);
        more.add(form);
        return new Inequality(box, left, relation, right, more);
    }

    /**
     * The same relation on another box with the same parameters: the forms are used where they are known to hold, the plain
     * difference elsewhere.
     */
    public Inequality on(Box other) {
        if (forms.isEmpty()) {
            return new Inequality(other, left, relation, right, forms);
        }
        MarginForm plain = new MarginForm(other, MarginForm.Scale.DIFFERENCE, ONE, right.minus(left));
        return new Inequality(other, left, relation, right, forms).with(plain);
    }

    /** The forms, or the plain difference if there are none. */
    List<MarginForm> enclosableForms() {
        return forms.isEmpty()
                ? List.of(new MarginForm(box, MarginForm.Scale.DIFFERENCE, ONE, right.minus(left)))
                : forms;
    }

    /** The parameters that occur in what is enclosed. */
    Set<String> parameters() {
        return enclosableForms().stream()
                .flatMap(form -> Stream.of(form.factor(), form.margin()))
                .flatMap(expression -> expression.parameters().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same without the forms: what is printed. */
    public Claimed claimed() {
        return Claimed.of(this);
    }

    @Override
    public String toString() {
        return claimed().toString();
    }
}
