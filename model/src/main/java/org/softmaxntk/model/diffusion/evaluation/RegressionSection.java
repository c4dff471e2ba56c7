package org.softmaxntk.model.diffusion.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.regression.BallBest;
import org.softmaxntk.model.diffusion.regression.ErrorBudget;
import org.softmaxntk.model.diffusion.regression.LabelMismatchVariance;
import org.softmaxntk.model.diffusion.regression.NetworkTraining;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
import org.softmaxntk.model.diffusion.regression.PointNorm;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.diffusion.stopping.BestStep;
import org.softmaxntk.model.diffusion.stopping.DiscrepancyRule;
import org.softmaxntk.model.diffusion.stopping.LocalisedRule;
import org.softmaxntk.model.diffusion.stopping.PredictedError;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.wide.WideNetwork;

/**
 * Learning f* in a case: {@code sigma} (of the limit kernel), {@code kernelStep}, {@code steps}, {@code networkSteps} (to
 * which the network is trained), {@code ballRadius}, {@code train} (t, x, x0), {@code test} (t, x), {@code network} (W, A; a
 * paired start).
 */
record RegressionSection(
        DiffusionCase given,
        Fields fields,
        NoisySamples train,
        NoisySamples test,
        SoftmaxNetwork network,
        double kernelStep,
        double ballRadius) {
    private static final long SEARCHED_TO = 2000;

    static RegressionSection of(DiffusionCase given) {
        Fields fields = given.fields().object("regression");
        List<Fields> train = fields.objects("train");
        Fields network = fields.object("network");
        Matrix weights = network.matrix("W");
        Matrix signs = network.matrix("A");
        int d = given.target().dimension();
        requireColumns("regression.network.W", weights, d + 1);
        requireColumns("regression.network.A", signs, d);
        return new RegressionSection(
                given,
                fields,
                samples(given, train, "x0"),
                samples(given, fields.objects("test"), "x"),
                new SoftmaxNetwork(weights, signs),
                fields.number("kernelStep"),
                Schedule.requirePositive("regression.ballRadius", fields.number("ballRadius")));
    }

    private static void requireColumns(String where, Matrix matrix, int columns) {
        if (matrix.columns() != columns) {
            throw new InvalidInput(where, columns + " numbers in a row", "" + matrix.columns());
        }
    }

    /** Test points have no labels: their own places stand in, which nobody reads. */
    private static NoisySamples samples(DiffusionCase given, List<Fields> triples, String label) {
        double[] times = new double[triples.size()];
        double[][] points = new double[times.length][];
        double[][] labels = new double[times.length][];
        for (int i = 0; i < times.length; i++) {
            times[i] = triples.get(i).number("t");
            points[i] = triples.get(i).numbers("x");
            labels[i] = triples.get(i).numbers(label);
        }
        return NoisySamples.of(given.target(), given.window().schedule(), times, Matrix.of(points), Matrix.of(labels));
    }

    Map<String, Object> evaluated() {
        Matrix z = train.images(given.map());
        Matrix fresh = test.images(given.map());
        double sigma = fields.number("sigma");
        CasePath limit = CasePath.ofLimit(z, fresh, sigma, kernelStep, train);
        CasePath drawn = CasePath.ofDrawn(z, fresh, network, kernelStep, train);
        BallBest best = BallBest.of(LimitTangentKernel.softmaxBetween(fresh, fresh, sigma), test.means(), ballRadius);
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("kernelIndex", "row = l * n + i");
        section.put("trainZ", CaseEvaluation.rows(z));
        section.put("testZ", CaseEvaluation.rows(fresh));
        section.put("trainMean", CaseEvaluation.rows(train.means()));
        section.put("trainNoiseTrace", DiffusionCase.listed(train.noiseTraces()));
        section.put("testMean", CaseEvaluation.rows(test.means()));
        section.put("limitEigenvalues", DiffusionCase.listed(limit.path().eigenvalues()));
        section.put("drawnEigenvalues", DiffusionCase.listed(drawn.path().eigenvalues()));
        section.put("steps", steps(z, fresh, limit, drawn, best));
        section.put("ballBest", ballBest(best));
        section.put("noiseTraceMean", train.noiseTraceMean());
        section.put("stopping", stopping(limit));
        return section;
    }

    private List<Object> steps(Matrix z, Matrix fresh, CasePath limit, CasePath drawn, BallBest best) {
        List<Long> steps = fields.counts("steps");
        int networkSteps = fields.count("networkSteps");
        List<Long> trained = steps.stream().filter(step -> step <= networkSteps).toList();
        List<NetworkTraining.Outputs> outputs =
                new NetworkTraining(z, train.labels(), kernelStep).run(WideNetwork.of(network), trained, fresh);
        List<Object> all = new ArrayList<>();
        for (long step : steps) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("step", step);
            write(entry, "limit", limit, step);
            if (given.fields().object("target").text("kind").equals("points")) {
                entry.put(
                        "limitLabelMismatchVariance",
                        LabelMismatchVariance.ofLimit(limit.path().smoother(limit.fresh(), step), train));
            }
            write(entry, "drawn", drawn, step);
            outputs.stream()
                    .filter(noted -> noted.steps() == step)
                    .findFirst()
                    .ifPresent(noted -> writeNetwork(entry, noted, limit, drawn, best));
            entry.put("predictedTestError", predicted(limit).at(step));
            entry.put("cleanPathNorm", limit.path().norm(limit.clean(), step));
            all.add(entry);
        }
        return all;
    }

    private static void write(Map<String, Object> entry, String name, CasePath path, long step) {
        entry.put(name + "NoisyTrain", CaseEvaluation.rows(path.noisyTrain(step)));
        entry.put(name + "NoisyTest", CaseEvaluation.rows(path.noisyFresh(step)));
        entry.put(name + "CleanTrain", CaseEvaluation.rows(path.cleanTrain(step)));
        entry.put(name + "CleanTest", CaseEvaluation.rows(path.cleanFresh(step)));
        entry.put(name + "PredictedLabelMismatch", Math.sqrt(path.mismatch().meanSquare(step)));
    }

    private void writeNetwork(
            Map<String, Object> entry, NetworkTraining.Outputs noted, CasePath limit, CasePath drawn, BallBest best) {
        entry.put("networkTrain", CaseEvaluation.rows(noted.train()));
        entry.put("networkTest", CaseEvaluation.rows(noted.fresh()));
        long step = noted.steps();
        ErrorBudget budget = ErrorBudget.of(
                noted.fresh(),
                drawn.noisyFresh(step),
                limit.noisyFresh(step),
                limit.cleanFresh(step),
                best.values(),
                test.means());
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("total", budget.total());
        terms.put("coupling", budget.coupling());
        terms.put("kernelDraw", budget.kernelDraw());
        terms.put("labelMismatch", budget.labelMismatch());
        terms.put("earlyStopping", budget.earlyStopping());
        terms.put("approximation", budget.approximation());
        terms.put("couplingTrain", PointNorm.of(noted.train(), drawn.noisyTrain(step)));
        entry.put("budget", terms);
    }

    private PredictedError predicted(CasePath limit) {
        return new PredictedError(limit.path(), limit.fresh(), limit.clean(), limit.mismatch(), test.means());
    }

    private Map<String, Object> ballBest(BallBest best) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("ballRadius", ballRadius);
        section.put("multiplier", best.multiplier());
        section.put("norm", best.norm());
        section.put("values", CaseEvaluation.rows(best.values()));
        return section;
    }

    private Map<String, Object> stopping(CasePath limit) {
        double noise = train.noiseTraceMean();
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("localised", localised(LocalisedRule.proved(), limit, noise));
        section.put("localisedConstantOne", localised(new LocalisedRule(1), limit, noise));
        OptionalLong discrepancy =
                DiscrepancyRule.firstStep(limit.path(), limit.noisy(), noise, train.count(), SEARCHED_TO);
        section.put("discrepancy", discrepancy.isPresent() ? discrepancy.getAsLong() : "none");
        BestStep best = BestStep.upTo(SEARCHED_TO, predicted(limit)::at);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("step", best.step());
        entry.put("error", best.value());
        entry.put("searchedTo", SEARCHED_TO);
        section.put("bestPredicted", entry);
        return section;
    }

    private Map<String, Object> localised(LocalisedRule rule, CasePath limit, double noise) {
        double time = rule.kernelTime(limit.path().eigenvalues(), ballRadius, noise);
        if (Double.isInfinite(time)) {
            throw new InvalidInput("regression.train", "labels with noise, for a rule that weighs it", "ς² = " + noise);
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kernelTime", time);
        entry.put("steps", LocalisedRule.steps(time, kernelStep));
        return entry;
    }
}
