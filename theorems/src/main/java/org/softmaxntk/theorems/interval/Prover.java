package org.softmaxntk.theorems.interval;

/**
 * Settles an inequality on its whole box by enclosing factor and margin over sub-boxes, and cutting those on which the
 * enclosure is too wide to tell.
 *
 * <p>A sub-box is <em>proved</em> when some form of the inequality that is meant for all of it has factor ≥ 0 and
 * margin ≥ 0 throughout (both > 0 for a strict inequality). One on which factor > 0 and margin &lt; 0 throughout
 * <em>refutes</em> the inequality, and the search ends there. Everything else is cut across its widest relevant side
 * ({@link Bisection}). By turns the sub-box with the smallest margin in its middle and the oldest one go next: the first
 * meets counterexamples early, the second keeps the search from being drawn into a touching point for good. Every run
 * takes the same course.
 *
 * <p>A sub-box that has been cut {@code mostCuts} times, or cannot be cut, is left open. Where the sides touch and the
 * touching factor was not divided out, that is what happens.
 *
 * <p>Rests on outward rounding ({@link Interval}) and on the forms being right ({@link RewritingCheck}). Cost: two
 * enclosures per form and sub-box.
 *
 * @param mostBoxes sub-boxes looked at before giving up
 * @param mostCuts the depth at which a sub-box is left open
 */
public record Prover(int mostBoxes, int mostCuts) {
    /** 20,000 sub-boxes, 60 cuts. */
    public static final Prover STANDARD = new Prover(20_000, 60);

    /** How many open sub-boxes a result names. */
    public static final int REPORTED = 16;

    /** Same inequality, same result. */
    public ProofResult prove(Inequality inequality) {
        return new Search(inequality, this).run();
    }
}
