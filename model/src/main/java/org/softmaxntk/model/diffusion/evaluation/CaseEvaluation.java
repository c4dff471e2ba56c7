package org.softmaxntk.model.diffusion.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.diffusion.ball.ClippingRadius;
import org.softmaxntk.model.diffusion.denoising.ScoreMatching;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.target.Posterior;
import org.softmaxntk.model.linear.Matrix;

/**
 * Everything the model says about a case, section by section: schedule, posterior, scaling, regression, sampler, distances,
 * denoisingScoreMatching. Values are {@link Double}, {@link Long}, text, and lists and ordered maps of them.
 */
public final class CaseEvaluation {
    private static final List<Double> PROBABILITIES = List.of(0.1, 0.01, 0.001);

    /** Outside every ball of interest, to see it clipped. */
    private static final double FAR = 4;

    /** The place, among those given, at which losses are compared; and the model there, F = this times x. */
    private static final int MATCHING_PLACE = 3;

    private static final double MATCHING_FACTOR = 0.4;

    private final DiffusionCase given;

    private CaseEvaluation(DiffusionCase given) {
        this.given = given;
    }

    /**
     * The sections of a case.
     *
     * @param input the case's {@code input}: see the package
     * @throws org.softmaxntk.model.InvalidInput naming the field, what was required there and what was got
     */
    public static Map<String, Object> of(Map<String, ?> input) {
        return new CaseEvaluation(DiffusionCase.of(input)).sections();
    }

    private Map<String, Object> sections() {
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("schedule", schedule());
        sections.put("posterior", posterior());
        sections.put("scaling", scaling());
        if (given.fields().has("regression")) {
            sections.put("regression", RegressionSection.of(given).evaluated());
        }
        if (given.fields().has("sampler")) {
            sections.put("sampler", SamplerSection.of(given).evaluated());
        }
        if (given.fields().has("distances")) {
            sections.put("distances", DistanceSection.evaluated(given.fields().object("distances")));
        }
        // A ring stands for a continuous law here, although it is points.
        boolean isPoints = given.fields().object("target").text("kind").equals("points");
        if (isPoints && given.places().size() > MATCHING_PLACE) {
            sections.put("denoisingScoreMatching", scoreMatching());
        }
        return sections;
    }

    private List<Object> schedule() {
        List<Object> all = new ArrayList<>();
        for (double t : given.scheduleTimes()) {
            NoiseLevel level = given.window().schedule().at(t);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("t", t);
            entry.put("integral", given.window().schedule().integral(t));
            entry.put("a", level.decay());
            entry.put("h", level.variance());
            entry.put("g", level.rate());
            entry.put("signalToNoise", level.signalToNoise());
            entry.put("weight", level.regressionWeight());
            all.add(entry);
        }
        return all;
    }

    private Posterior at(DiffusionCase.Place place) {
        return given.target().posterior(given.window().schedule().at(place.t()), place.point());
    }

    private List<Object> posterior() {
        List<Object> all = new ArrayList<>();
        for (DiffusionCase.Place place : given.places()) {
            Posterior posterior = at(place);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("t", place.t());
            entry.put("x", place.x());
            entry.put("logDensity", posterior.logDensity());
            entry.put("mean", DiffusionCase.listed(posterior.mean()));
            entry.put("covariance", rows(posterior.covariance()));
            entry.put("score", DiffusionCase.listed(posterior.score()));
            entry.put("scoreDivergence", posterior.scoreDivergence());
            entry.put("meanTimeDerivative", DiffusionCase.listed(posterior.meanTimeDerivative()));
            all.add(entry);
        }
        return all;
    }

    private Map<String, Object> scaling() {
        int d = given.target().dimension();
        List<Object> radii = new ArrayList<>();
        for (double probability : PROBABILITIES) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("probability", probability);
            entry.put("chiSquareQuantile", ClippingRadius.chiSquareQuantile(d, probability));
            entry.put("radius", ClippingRadius.of(given.supportRadius(), d, probability));
            radii.add(entry);
        }
        List<DiffusionCase.Place> places = new ArrayList<>(given.places());
        places.add(new DiffusionCase.Place(given.window().latest(), Collections.nCopies(d, FAR)));
        List<Object> images = new ArrayList<>();
        for (DiffusionCase.Place place : places) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("t", place.t());
            entry.put("x", place.x());
            entry.put("z", DiffusionCase.listed(given.map().image(place.t(), place.point())));
            images.add(entry);
        }
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("radiusForProbability", radii);
        section.put("images", images);
        return section;
    }

    private Map<String, Object> scoreMatching() {
        DiffusionCase.Place place = given.places().get(MATCHING_PLACE);
        double[] prediction = place.point();
        for (int k = 0; k < prediction.length; k++) {
            prediction[k] *= MATCHING_FACTOR;
        }
        ScoreMatching losses = ScoreMatching.of(at(place), prediction);
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("t", place.t());
        section.put("x", place.x());
        section.put("modelFactor", MATCHING_FACTOR);
        section.put("denoisingLoss", losses.denoising());
        section.put("explicitLoss", losses.explicit());
        section.put("labelTerm", losses.labels());
        section.put("regressionLoss", losses.regression());
        return section;
    }

    static List<Object> rows(Matrix matrix) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            rows.add(DiffusionCase.listed(matrix.row(i)));
        }
        return rows;
    }
}
