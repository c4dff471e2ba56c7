package org.softmaxntk.model.diffusion.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.ball.TimeCoordinate;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.CosineSchedule;
import org.softmaxntk.model.diffusion.schedule.LinearSchedule;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;
import org.softmaxntk.model.diffusion.target.GaussianMixture;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.diffusion.target.Shapes;
import org.softmaxntk.model.diffusion.target.Target;

/**
 * A case: target, noise, map into the ball, and where to look.
 *
 * <p>{@code schedule} (kind constant: T, rate; linear: T, first, last; cosine: T, horizon, offset), {@code target} (kind
 * points: points, weights; mixture: weights, means, covariances; ring: radius), {@code T0}, {@code scaling} (time, radius,
 * timeWeight), {@code supportRadius}, {@code scheduleTimes}, {@code posteriorAt} (t, x), {@code regression},
 * {@code sampler}, {@code distances}: the last three as {@link RegressionSection}, {@link SamplerSection} and
 * {@link DistanceSection} say, each may be left out.
 *
 * @param supportRadius D
 * @param scheduleTimes at which the schedule is evaluated, from 0 (exclusive) to T
 * @param places where the posterior is
 * @param fields all of it, for the sections
 */
record DiffusionCase(
        TimeWindow window,
        Target target,
        BallMap map,
        double supportRadius,
        List<Double> scheduleTimes,
        List<Place> places,
        Fields fields) {
    /** A time and a point. */
    record Place(double t, List<Double> x) {
        Place {
            x = List.copyOf(x);
        }

        static Place of(Fields fields) {
            return new Place(fields.number("t"), listed(fields.numbers("x")));
        }

        double[] point() {
            return x.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    static DiffusionCase of(Map<String, ?> input) {
        Fields fields = Fields.of("", input);
        Schedule schedule = schedule(fields.object("schedule"));
        Target target = target(fields.object("target"));
        Fields scaling = fields.object("scaling");
        double support = fields.number("supportRadius");
        if (support < target.supportRadius() && !Double.isInfinite(target.supportRadius())) {
            // The support's own radius as computed may be above the number meant by roundings.
            requireSupport(support, target);
        }
        BallMap map = new BallMap(
                        schedule,
                        TimeCoordinate.byName(scaling.text("time")),
                        scaling.number("radius"),
                        scaling.number("timeWeight"))
                .requireSupport(support);
        List<Place> places = fields.has("posteriorAt")
                ? fields.objects("posteriorAt").stream().map(Place::of).toList()
                : List.of();
        List<Double> times = fields.has("scheduleTimes") ? listed(fields.numbers("scheduleTimes")) : List.of();
        return new DiffusionCase(
                new TimeWindow(schedule, fields.number("T0")), target, map, support, times, places, fields);
    }

    private static void requireSupport(double support, Target target) {
        if (support < target.supportRadius() * (1 - 1e-12)) {
            throw new InvalidInput(
                    "supportRadius", "at least that of the target, " + target.supportRadius(), "" + support);
        }
    }

    static List<Double> listed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static Schedule schedule(Fields fields) {
        double horizon = fields.number("T");
        return switch (fields.text("kind")) {
            case "constant" -> new ConstantSchedule(horizon, fields.number("rate"));
            case "linear" -> new LinearSchedule(horizon, fields.number("first"), fields.number("last"));
            case "cosine" -> new CosineSchedule(horizon, fields.number("horizon"), fields.number("offset"));
            default -> throw new InvalidInput("schedule.kind", "constant, linear or cosine", fields.text("kind"));
        };
    }

    private static Target target(Fields fields) {
        return switch (fields.text("kind")) {
            case "points" -> PointsTarget.of(fields.matrix("points"), fields.numbers("weights"));
            case "mixture" ->
                GaussianMixture.of(fields.numbers("weights"), fields.matrix("means"), fields.matrices("covariances"));
            case "ring" -> Shapes.ring(fields.number("radius"));
            default -> throw new InvalidInput("target.kind", "points, mixture or ring", fields.text("kind"));
        };
    }
}
