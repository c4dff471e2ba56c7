package org.softmaxntk.theorems.descent;

import java.util.List;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Recent;
import org.softmaxntk.theorems.interval.Interval;

/**
 * Where a run ends, or the last point before for which doubles can tell that its path is within ½.
 *
 * @param steps τ, at least 1
 * @param point the weights there
 * @param radius R_τ
 * @param zeta ζ
 */
record PathEnd(int steps, PairedPoint point, Interval radius, Interval zeta) {
    private static final Recent<DescentRun, PathEnd> ENDS =
            new Recent<>(given -> of(PathRadius.pointsWithinHalf(given)));

    static PathEnd of(DescentRun given) {
        return ENDS.of(given);
    }

    private static PathEnd of(List<PairedPoint> points) {
        PairedStart start = points.get(0).start();
        Interval scale = PathRadius.gradientScale(start);
        Interval zeta = PathRadius.zeta(start, scale);
        List<Interval> radii = PathRadius.along(points, scale, zeta);
        int steps = radii.size() - 1;
        return new PathEnd(steps, points.get(steps), radii.get(steps), zeta);
    }

    /** Every point of the run of {@code given} up to τ. */
    static List<PairedPoint> pointsOf(DescentRun given) {
        List<PairedPoint> points = PathRadius.pointsWithinHalf(given);
        return points.subList(0, of(given).steps() + 1);
    }

    /** ζR_τ². */
    Interval evenBound() {
        return zeta.times(radius.square());
    }

    /** max_r ½(‖o_r + ε_r‖ + ‖o_r − ε_r‖): both parts are at most that. */
    Interval displacement() {
        Interval largest = Interval.ZERO;
        IntervalTable first = point.even().plus(point.odd());
        IntervalTable second = point.even().minus(point.odd());
        for (int r = 0; r < first.rows(); r++) {
            Interval both = first.rowNorm(r).plus(second.rowNorm(r));
            largest = largest.max(both.times(Interval.exactly(0.5)));
        }
        return largest;
    }
}
