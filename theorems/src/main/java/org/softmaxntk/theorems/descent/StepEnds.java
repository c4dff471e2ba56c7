package org.softmaxntk.theorems.descent;

import java.util.List;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.interval.Interval;

/**
 * The last step of a run, or the last one at whose both ends doubles can tell the odd parts to be within ½.
 *
 * @param index the step goes from {@code index} to {@code index + 1}
 * @param before where it begins
 * @param after where it ends
 */
record StepEnds(int index, PairedPoint before, PairedPoint after) {
    static StepEnds lastOf(DescentRun given) {
        List<PairedPoint> points = PathRadius.pointsWithinHalf(given);
        return of(points, points.size() - 2);
    }

    static StepEnds of(List<PairedPoint> points, int index) {
        return new StepEnds(index, points.get(index), points.get(index + 1));
    }

    /** R: every odd part at either end, and so between them, is at most that. */
    Interval oddRadius() {
        return before.odd().maxRowNorm().max(after.odd().maxRowNorm());
    }

    /** E, the same for the even parts. */
    Interval evenRadius() {
        return before.even().maxRowNorm().max(after.even().maxRowNorm());
    }

    /** ½mη²C‖v‖². */
    Interval bound(Interval constant) {
        PairedStart start = before.start();
        return Interval.exactly(0.5)
                .times(start.scaledStep())
                .times(start.stepSize())
                .times(constant)
                .times(before.residual().frobeniusNorm().square());
    }
}
