package org.softmaxntk.theorems.interval;

import java.util.List;
import org.softmaxntk.theorems.verdict.Outcome;

/** What the prover found about an inequality on its box. */
public sealed interface ProofResult {
    /** The result in one word. */
    Outcome outcome();

    /**
     * True at every point of the box.
     *
     * @param box the whole box
     * @param subBoxes how many sub-boxes it was cut into, each proved by itself
     * @param deepest the most cuts that any of them took
     */
    record Proved(Box box, int subBoxes, int deepest) implements ProofResult {
        @Override
        public Outcome outcome() {
            return Outcome.PROVED;
        }
    }

    /**
     * False at every point of a sub-box.
     *
     * @param subBox where it is false
     * @param point a point inside
     * @param margin factor·margin over the sub-box: wholly below 0 (at most 0 for a strict inequality)
     * @param examined sub-boxes looked at until then
     */
    record Refuted(Box subBox, Point point, Interval margin, int examined) implements ProofResult {
        @Override
        public Outcome outcome() {
            return Outcome.REFUTED;
        }
    }

    /**
     * Neither: a point where the sides touch, enclosures that are too wide, or the limits were reached.
     *
     * @param left some of the sub-boxes on which nothing could be said, at most {@link Prover#REPORTED}
     * @param undecided how many of them there were
     * @param proved on how many sub-boxes it was proved
     * @param why what stopped the search
     */
    record Open(List<Box> left, int undecided, int proved, String why) implements ProofResult {
        public Open {
            left = List.copyOf(left);
        }

        @Override
        public Outcome outcome() {
            return Outcome.OPEN;
        }
    }
}
