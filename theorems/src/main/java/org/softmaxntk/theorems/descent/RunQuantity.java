package org.softmaxntk.theorems.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.interval.Interval;

/**
 * What can be measured at every point of a run from a paired start: neurons of pair r stand at w_r ± o_r + ε_r, v = F − Y,
 * v_lin(τ) = (I − hH(0))^τ v(0). In doubles by {@link PairedPoint}, in digits by {@link ReferenceRun}, enclosed in either.
 */
public enum RunQuantity {
    /** ‖v(τ)‖_F. */
    RESIDUAL {
        @Override
        Interval at(PairedPoint point) {
            return point.residual().frobeniusNorm();
        }

        @Override
        List<Range> along(ReferenceRun run, int steps, DescentRun given, Digits digits) {
            return IntStream.rangeClosed(0, steps).mapToObj(run::residualNorm).toList();
        }
    },
    /** ‖v(τ) − v_lin(τ)‖_F. */
    KERNEL_PATH_DISTANCE {
        @Override
        Interval at(PairedPoint point) {
            return point.departure().frobeniusNorm();
        }

        @Override
        List<Range> along(ReferenceRun run, int steps, DescentRun given, Digits digits) {
            return ReferenceKernelPath.departures(run, steps, given, digits);
        }
    },
    /** max_r ‖o_r(τ)‖. */
    ODD_RADIUS {
        @Override
        Interval at(PairedPoint point) {
            return point.odd().maxRowNorm();
        }

        @Override
        List<Range> along(ReferenceRun run, int steps, DescentRun given, Digits digits) {
            return IntStream.rangeClosed(0, steps).mapToObj(run::oddRadius).toList();
        }
    },
    /** max_r ‖ε_r(τ)‖. */
    EVEN_RADIUS {
        @Override
        Interval at(PairedPoint point) {
            return point.even().maxRowNorm();
        }

        @Override
        List<Range> along(ReferenceRun run, int steps, DescentRun given, Digits digits) {
            return IntStream.rangeClosed(0, steps).mapToObj(run::evenRadius).toList();
        }
    };

    abstract Interval at(PairedPoint point);

    abstract List<Range> along(ReferenceRun run, int steps, DescentRun given, Digits digits);

    /**
     * At τ = 0 … {@code steps} of {@code given}, from a paired start; its own T plays no part. Cost O(steps·n·m·(d_in +
     * d_out)).
     */
    public List<Interval> along(DescentRun given, int steps) {
        PairedStart start = PairedStart.of(given);
        PairedPoint point = this == KERNEL_PATH_DISTANCE ? PairedPoint.firstOfTracked(start) : PairedPoint.first(start);
        List<Interval> values = new ArrayList<>(List.of(at(point)));
        while (values.size() <= steps) {
            point = point.next();
            values.add(at(point));
        }
        return values;
    }

    /** The same in digits, for weights that move by at most 1. */
    public List<Range> along(DescentRun given, int steps, Digits digits) {
        return along(ReferenceRun.of(given, steps, digits), steps, given, digits);
    }
}
