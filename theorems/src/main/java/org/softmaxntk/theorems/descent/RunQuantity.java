package org.softmaxntk.theorems.descent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * At τ = 0 … {@code steps} of {@code given}, from a paired start, which is followed once for all of {@code quantities}; its
     * own T plays no part. Cost O(steps·n·m·(d_in + d_out)).
     */
    public static Map<RunQuantity, List<Interval>> along(Set<RunQuantity> quantities, DescentRun given, int steps) {
        PairedStart start = PairedStart.of(given);
        PairedPoint point = quantities.contains(KERNEL_PATH_DISTANCE)
                ? PairedPoint.firstOfTracked(start)
                : PairedPoint.first(start);
        Map<RunQuantity, List<Interval>> values = new EnumMap<>(RunQuantity.class);
        quantities.forEach(quantity -> values.put(quantity, new ArrayList<>()));
        for (int t = 0; t <= steps; t++) {
            point = t == 0 ? point : point.next();
            for (RunQuantity quantity : quantities) {
                values.get(quantity).add(quantity.at(point));
            }
        }
        return values;
    }

    /** The same in digits, for weights that move by at most 1. */
    public static Map<RunQuantity, List<Range>> along(
            Set<RunQuantity> quantities, DescentRun given, int steps, Digits digits) {
        ReferenceRun run = ReferenceRun.of(given, steps, digits);
        Map<RunQuantity, List<Range>> values = new EnumMap<>(RunQuantity.class);
        quantities.forEach(quantity -> values.put(quantity, quantity.along(run, steps, given, digits)));
        return values;
    }
}
