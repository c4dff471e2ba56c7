package org.softmaxntk.theorems.interval;

import java.util.regex.Pattern;

/**
 * A formula written out, with what its surroundings must know to set no more parentheses than it needs.
 *
 * @param text as written
 * @param rank how tightly it holds together
 * @param first what a product that begins with it begins with
 * @param last what a product that ends with it ends with
 */
record Written(String text, Rank rank, Joint first, Joint last) {
    private static final Pattern NEGATIVE = Pattern.compile("^[−-]");

    /** In ascending order: an operand below the rank that its place asks for is put in parentheses. */
    enum Rank {
        SUM,
        QUOTIENT,
        PRODUCT,
        /** Something applied: functions, roots, powers. */
        FACTOR,
        /** Parameters, numbers and what stands in parentheses. */
        ATOM
    }

    /** An end of a factor. */
    enum Joint {
        NUMBER,
        /** A letter, a parenthesis or a power of them: may touch its like and a number before it. */
        TIGHT,
        /** May touch nothing but a number before it. */
        LOOSE,
        /** A function whose argument has no parentheses: what follows might be taken for a part of it. */
        BARE
    }

    static Written of(String text, Rank rank, Joint joint) {
        return new Written(text, rank, joint, joint);
    }

    boolean isNegative() {
        return NEGATIVE.matcher(text).find();
    }

    boolean isNumber() {
        return first == Joint.NUMBER && last == Joint.NUMBER;
    }

    /** Whether {@code right} may stand at this one's right without a sign in between. */
    boolean touches(Written right) {
        return right.first != Joint.NUMBER
                && (last == Joint.NUMBER || (last == Joint.TIGHT && right.first == Joint.TIGHT));
    }
}
