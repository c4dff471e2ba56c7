package org.softmaxntk.theorems.descent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.Recent;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.interval.Interval;

/**
 * R_τ: R_0 = 0, R_{τ+1} = R_τ + ηG·k(R_τ)·‖v(τ)‖, k(R) = e^{2ζR²}cosh 2R/cosh R, which majorises the path of every odd
 * part; with G = √d_out·max_r ‖diag(s_{·r})X‖ and ζ = G_ε/G, G_ε the same with s_ir‖x_i‖ for s_ir; ζ = 0 if G = 0. In
 * intervals; {@link ReferencePathRadius} has it in digits. Cost O(P·min(n, d_in)³) beside the run's.
 */
final class PathRadius {
    private static final double HALF = 0.5;

    private static final Recent<DescentRun, List<PairedPoint>> POINTS =
            new Recent<>(given -> pointsWithinHalf(PairedPoint.first(PairedStart.of(given))));

    private PathRadius() {}

    /** ηG‖Y‖ ≤ ½, for certain. */
    static Hypothesis<DescentRun> halfFirstStep() {
        return new Hypothesis<>(
                Hypotheses.HALF_FIRST_STEP,
                "R_1 = ηG‖Y‖_F ≤ " + HALF + ": there is a step to speak of",
                given -> firstStep(given).upper() <= HALF,
                given -> "ηG‖Y‖ = " + firstStep(given).upper(),
                space -> space.with(NetworkFit.HALF_FIRST_STEP));
    }

    private static Interval firstStep(DescentRun given) {
        PairedStart start = PairedStart.of(given);
        return start.stepSize().times(gradientScale(start)).times(start.targetNorm());
    }

    /** The points of the run at least up to the first step, at most T, while every odd part is within ½ for certain. */
    static List<PairedPoint> pointsWithinHalf(DescentRun given) {
        return POINTS.of(given);
    }

    /** The same from {@code first} on. */
    static List<PairedPoint> pointsWithinHalf(PairedPoint first) {
        List<PairedPoint> points = new ArrayList<>(List.of(first));
        while (points.size() <= first.start().given().steps()) {
            PairedPoint next = points.get(points.size() - 1).next();
            if (points.size() > 1 && !(next.odd().maxRowNorm().upper() <= HALF)) {
                break;
            }
            points.add(next);
        }
        return Collections.unmodifiableList(points);
    }

    /** R_0, R_1, … along {@code points}, while they are within ½ for certain, and R_1 in any case. */
    static List<Interval> along(List<PairedPoint> points, Interval scale, Interval zeta) {
        PairedStart start = points.get(0).start();
        List<Interval> radii = new ArrayList<>(List.of(Interval.ZERO));
        for (PairedPoint point : points.subList(0, points.size() - 1)) {
            Interval radius = radii.get(radii.size() - 1);
            Interval step = start.stepSize()
                    .times(scale)
                    .times(growth(radius, zeta))
                    .times(point.residual().frobeniusNorm());
            Interval next = radius.plus(step);
            if (radii.size() > 1 && !(next.upper() <= HALF)) {
                break;
            }
            radii.add(next);
        }
        return radii;
    }

    /** k(R). */
    private static Interval growth(Interval radius, Interval zeta) {
        Interval two = Interval.exactly(2);
        return radius.square()
                .times(zeta)
                .times(two)
                .exp()
                .times(radius.times(two).cosh())
                .dividedBy(radius.cosh());
    }

    /** G. */
    static Interval gradientScale(PairedStart start) {
        return gradientScale(start, i -> Interval.ONE);
    }

    /** G_ε. */
    static Interval evenScale(PairedStart start) {
        return gradientScale(start, start.inputs()::rowNorm);
    }

    /** G_ε/G. */
    static Interval zeta(PairedStart start, Interval scale) {
        return scale.contains(0) ? new Interval(0, 1) : evenScale(start).dividedBy(scale);
    }

    /** A factor that belongs to a sample. */
    @FunctionalInterface
    private interface PerSample {
        Interval of(int i);
    }

    private static Interval gradientScale(PairedStart start, PerSample factor) {
        IntervalTable inputs = start.inputs();
        Interval largest = Interval.ZERO;
        for (int r = 0; r < start.pairs(); r++) {
            int pair = r;
            IntervalTable scaled = IntervalTable.generate(
                    inputs.rows(),
                    inputs.columns(),
                    (i, k) -> start.scaled(i, pair).times(factor.of(i)).times(inputs.at(i, k)));
            largest = largest.max(SquaredNorm.of(scaled));
        }
        return largest.times(Interval.exactly(start.outputs())).sqrt();
    }
}
