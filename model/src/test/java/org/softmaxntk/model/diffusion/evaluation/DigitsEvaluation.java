package org.softmaxntk.model.diffusion.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.diffusion.target.Shapes;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.diffusion.ReferenceDistance;
import org.softmaxntk.model.reference.diffusion.ReferenceImage;
import org.softmaxntk.model.reference.diffusion.ReferenceLaw;
import org.softmaxntk.model.reference.diffusion.ReferencePosterior;
import org.softmaxntk.model.reference.diffusion.ReferenceSampler;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;

/** The sections of a case by the reference implementation, with the keys of {@link CaseEvaluation}. */
final class DigitsEvaluation<T extends RealFieldElement<T>> {
    final Precision<T> precision;
    final Fields fields;
    final ReferenceSchedule<T> schedule;
    final ReferenceLaw<T> law;

    private DigitsEvaluation(Precision<T> precision, Map<String, ?> input) {
        this.precision = precision;
        this.fields = Fields.of("", input);
        this.schedule = schedule(precision, fields.object("schedule"));
        this.law = law(precision, fields.object("target"));
    }

    static <T extends RealFieldElement<T>> DigitsEvaluation<T> of(Precision<T> precision, Map<String, ?> input) {
        return new DigitsEvaluation<>(precision, input);
    }

    private static <T extends RealFieldElement<T>> ReferenceSchedule<T> schedule(Precision<T> precision, Fields given) {
        return switch (given.text("kind")) {
            case "constant" -> ReferenceSchedule.constant(precision, given.number("rate"));
            case "linear" ->
                ReferenceSchedule.linear(precision, given.number("T"), given.number("first"), given.number("last"));
            default -> ReferenceSchedule.cosine(precision, given.number("horizon"), given.number("offset"));
        };
    }

    private static <T extends RealFieldElement<T>> ReferenceLaw<T> law(Precision<T> precision, Fields given) {
        return switch (given.text("kind")) {
            case "points" -> ReferenceLaw.points(precision, given.numbers("weights"), given.matrix("points"));
            case "mixture" ->
                ReferenceLaw.mixture(
                        precision, given.numbers("weights"), given.matrix("means"), given.matrices("covariances"));
            default -> ReferenceLaw.polygon(precision, Shapes.POINTS_ON_A_RING, given.number("radius"));
        };
    }

    T lift(double value) {
        return precision.of(value);
    }

    /** d×1. */
    FieldTable<T> column(double[] x) {
        return precision.lift(Matrix.ofRows(x.length, 1, x));
    }

    ReferencePosterior<T> posterior(double t, double[] x) {
        return new ReferencePosterior<>(law, schedule, lift(t), column(x));
    }

    FieldTable<T> image(double t, double[] x) {
        Fields scaling = fields.object("scaling");
        T horizon = lift(fields.object("schedule").number("T"));
        T share = lift(t).divide(horizon);
        T c = switch (scaling.text("time")) {
            case "reversed" -> precision.one().subtract(share);
            case "raw" -> share;
            default -> schedule.decay(lift(t));
        };
        return ReferenceImage.of(c, column(x), lift(scaling.number("timeWeight")), lift(scaling.number("radius")));
    }

    List<Object> schedules() {
        List<Object> all = new ArrayList<>();
        for (double time : fields.numbers("scheduleTimes")) {
            T t = lift(time);
            T a = schedule.decay(t);
            T h = schedule.variance(t);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("t", t);
            entry.put("integral", schedule.integral(t));
            entry.put("a", a);
            entry.put("h", h);
            entry.put("g", schedule.rate(t));
            entry.put("signalToNoise", a.multiply(a).divide(h));
            entry.put("weight", h.multiply(h).divide(a.multiply(a)));
            all.add(entry);
        }
        return all;
    }

    List<Object> posteriors() {
        List<Object> all = new ArrayList<>();
        for (DiffusionCase.Place place : places()) {
            ReferencePosterior<T> posterior = posterior(place.t(), place.point());
            Map<String, Object> entry = place(place);
            entry.put("logDensity", posterior.logDensity());
            entry.put("mean", list(posterior.mean()));
            entry.put("covariance", rows(posterior.covariance()));
            entry.put("score", list(posterior.score()));
            entry.put("scoreDivergence", posterior.scoreDivergence());
            entry.put("meanTimeDerivative", list(posterior.meanTimeDerivative()));
            all.add(entry);
        }
        return all;
    }

    private List<DiffusionCase.Place> places() {
        return fields.objects("posteriorAt").stream()
                .map(DiffusionCase.Place::of)
                .toList();
    }

    private Map<String, Object> place(DiffusionCase.Place place) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("t", lift(place.t()));
        entry.put("x", list(column(place.point())));
        return entry;
    }

    Map<String, Object> scaling() {
        T support = lift(fields.number("supportRadius"));
        List<Object> radii = new ArrayList<>();
        for (String probability : List.of("0.1", "0.01", "0.001")) {
            T quantile = ReferenceImage.chiSquareQuantile(precision, law.dimension(), precision.of(probability));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("probability", precision.of(probability));
            entry.put("chiSquareQuantile", quantile);
            entry.put("radius", support.multiply(support).add(quantile).sqrt());
            radii.add(entry);
        }
        List<DiffusionCase.Place> places = new ArrayList<>(places());
        double horizon = fields.object("schedule").number("T");
        places.add(new DiffusionCase.Place(horizon, Collections.nCopies(law.dimension(), 4.0)));
        List<Object> images = new ArrayList<>();
        for (DiffusionCase.Place place : places) {
            Map<String, Object> entry = place(place);
            entry.put("z", list(image(place.t(), place.point())));
            images.add(entry);
        }
        return Map.of("radiusForProbability", radii, "images", images);
    }

    Map<String, Object> distances() {
        Fields given = fields.object("distances");
        FieldTable<T> x = precision.lift(given.matrix("x"));
        FieldTable<T> y = precision.lift(given.matrix("y"));
        T bandwidth = lift(given.number("bandwidth"));
        return Map.of(
                "energyBiased", ReferenceDistance.energy(x, y, true),
                "energyUnbiased", ReferenceDistance.energy(x, y, false),
                "mmdSquaredBiased", ReferenceDistance.gaussian(x, y, bandwidth, true),
                "mmdSquaredUnbiased", ReferenceDistance.gaussian(x, y, bandwidth, false));
    }

    Map<String, Object> samplers() {
        Fields given = fields.object("sampler");
        ReferenceSampler<T> sampler = new ReferenceSampler<>(law, schedule);
        double[] times = given.numbers("times");
        Matrix normals = given.matrix("normals");
        FieldTable<T> start = column(given.numbers("start"));
        Map<String, Object> section = new LinkedHashMap<>();
        Map<String, List<Object>> states = new LinkedHashMap<>();
        for (String name : List.of("eulerMaruyama", "exponential", "heunFlow", "exponentialFlow")) {
            FieldTable<T> x = start;
            states.put(name, new ArrayList<>(List.of(list(x))));
            for (int k = 0; k + 1 < times.length; k++) {
                T t = lift(times[k]);
                T s = lift(times[k + 1]);
                FieldTable<T> zeta = column(normals.row(k));
                x = switch (name) {
                    case "eulerMaruyama" -> sampler.eulerMaruyama(t, s, x, zeta);
                    case "exponential" -> sampler.exponential(t, s, x, zeta);
                    case "heunFlow" -> sampler.heunFlow(t, s, x);
                    default -> sampler.exponentialFlow(t, s, x);
                };
                states.get(name).add(list(x));
            }
        }
        section.putAll(states);
        return section;
    }

    /** Where the flow ends, and what is predicted there. */
    Map<String, Object> flow(int steps) {
        Fields given = fields.object("sampler");
        ReferenceSampler<T> sampler = new ReferenceSampler<>(law, schedule);
        double[] times = given.numbers("times");
        T last = lift(times[times.length - 1]);
        FieldTable<T> end = sampler.flow(lift(times[0]), last, column(given.numbers("start")), steps);
        return Map.of("flowEnd", list(end), "flowEndDenoised", list(sampler.denoised(last, end)));
    }

    /** All entries, row by row. */
    static <T extends RealFieldElement<T>> List<Object> list(FieldTable<T> table) {
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                entries.add(table.at(i, j));
            }
        }
        return entries;
    }

    static <T extends RealFieldElement<T>> List<Object> rows(FieldTable<T> table) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            List<Object> row = new ArrayList<>();
            for (int j = 0; j < table.columns(); j++) {
                row.add(table.at(i, j));
            }
            rows.add(row);
        }
        return rows;
    }
}
