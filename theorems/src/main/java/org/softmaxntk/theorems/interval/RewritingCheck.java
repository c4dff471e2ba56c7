package org.softmaxntk.theorems.interval;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * Holds the form that is enclosed to the inequality as it is written: factor·margin = right − left, or
 * ln right − ln left.
 *
 * <p>Where both are rational functions of the parameters, or of the same roots and exponentials of them, this is proved
 * exactly ({@link RationalIdentity}). Otherwise the two are compared at {@link #SAMPLES} points of each form's part of
 * the box, spread evenly by multiples of irrational numbers, in 40 digits; they must agree to 10⁻³⁰ of the sides. The
 * identity itself is proved in the comment of the statement; this check is there to catch a slip in it.
 */
public final class RewritingCheck {
    /** Points per form. */
    public static final int SAMPLES = 16;

    private static final int DIGITS = 40;
    private static final String AGREEMENT = "1e-30";

    private RewritingCheck() {}

    /** How the forms of an inequality are tied to it, the weakest of them; in ascending order of strength. */
    public enum Tie {
        /** Some form contradicts the inequality as written: nothing proved about it counts. */
        BROKEN,
        /** Compared at points in 40 digits. */
        SAMPLED,
        /** Proved in exact fractions, or nothing was rewritten. */
        EXACT
    }

    /** The weakest tie among the forms. */
    public static Tie of(Inequality inequality) {
        return inequality.forms().stream()
                .map(form -> tie(inequality, form))
                .min(Enum::compareTo)
                .orElse(Tie.EXACT);
    }

    private static Tie tie(Inequality inequality, MarginForm form) {
        Expression product = form.factor().times(form.margin());
        Expression gap = inequality.right().minus(inequality.left()).minus(product);
        if (form.scale() == MarginForm.Scale.DIFFERENCE) {
            if (RationalIdentity.isZero(gap)) {
                return Tie.EXACT;
            }
            if (RationalIdentity.isRational(gap)) {
                return Tie.BROKEN;
            }
        }
        boolean agree = Samples.of(form.where(), SAMPLES).allMatch(point -> agree(inequality, form, point));
        return agree ? Tie.SAMPLED : Tie.BROKEN;
    }

    private static boolean agree(Inequality inequality, MarginForm form, Point point) {
        Digits digits = Digits.of(DIGITS);
        Dfp left = inequality.left().at(point, digits);
        Dfp right = inequality.right().at(point, digits);
        Dfp product = form.factor().at(point, digits).multiply(form.margin().at(point, digits));
        boolean logarithmic = form.scale() == MarginForm.Scale.LOGARITHM;
        Dfp gap = logarithmic ? right.divide(left).log() : right.subtract(left);
        Dfp size = logarithmic ? gap.abs().add(1) : left.abs().add(right.abs());
        Dfp allowed = size.multiply(digits.precision().of(AGREEMENT));
        return !digits.precision().isGreater(gap.subtract(product).abs(), allowed);
    }
}
