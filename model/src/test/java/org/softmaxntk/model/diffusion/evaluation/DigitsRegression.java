package org.softmaxntk.model.diffusion.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceLimitKernel;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.reference.diffusion.ReferenceBall;
import org.softmaxntk.model.reference.diffusion.ReferenceFastForward;
import org.softmaxntk.model.reference.diffusion.ReferencePath;
import org.softmaxntk.model.reference.diffusion.ReferencePosterior;

/** A case's regression by the reference implementation: paths, network, budget, predicted mismatch, stopping. */
final class DigitsRegression<T extends RealFieldElement<T>> {
    private static final int SEARCHED_TO = 2000;

    private final DigitsEvaluation<T> given;
    private final Precision<T> precision;
    private final Fields fields;
    private final List<Fields> train;
    private final List<Fields> test;
    private final List<FieldTable<T>> covariances = new ArrayList<>();
    private final FieldTable<T> z;
    private final FieldTable<T> fresh;
    private final FieldTable<T> labels;
    private final FieldTable<T> means;
    private final FieldTable<T> freshMeans;
    private final FieldTable<T> limit;
    private final FieldTable<T> limitCross;
    private final FieldTable<T> limitFresh;
    private final FieldTable<T> drawn;
    private final FieldTable<T> drawnCross;
    private final ReferenceNetwork<T> start;
    private final T kernelStep;

    DigitsRegression(DigitsEvaluation<T> given) {
        this.given = given;
        this.precision = given.precision;
        this.fields = given.fields.object("regression");
        this.train = fields.objects("train");
        this.test = fields.objects("test");
        this.z = images(train);
        this.fresh = images(test);
        this.labels = precision.lift(
                Matrix.of(train.stream().map(triple -> triple.numbers("x0")).toArray(double[][]::new)));
        this.means = means(train);
        this.freshMeans = means(test);
        for (Fields triple : train) {
            covariances.add(posterior(triple).covariance());
        }
        this.kernelStep = precision.of(fields.number("kernelStep"));
        int n = z.rows();
        int m = fresh.rows();
        FieldTable<T> both =
                FieldTable.generate(precision, n + m, z.columns(), (i, k) -> i < n ? z.at(i, k) : fresh.at(i - n, k));
        FieldTable<T> limitOfBoth = ReferenceLimitKernel.softmax(both, precision.of(fields.number("sigma")));
        this.limit = part(limitOfBoth, 0, n, 0, n);
        this.limitCross = part(limitOfBoth, n, n + m, 0, n);
        this.limitFresh = part(limitOfBoth, n, n + m, n, n + m);
        Fields network = fields.object("network");
        this.start = ReferenceNetwork.of(precision, network.matrix("W"), network.matrix("A"), z.toMatrix());
        ReferenceNetwork<T> onZ = new ReferenceNetwork<>(start.weights(), start.signs(), z);
        FieldTable<T> drawnOfBoth = new ReferenceNetwork<>(start.weights(), start.signs(), both).kernel();
        this.drawn = onZ.kernel();
        int d = labels.columns();
        this.drawnCross = FieldTable.generate(
                precision,
                m * d,
                n * d,
                (row, column) -> drawnOfBoth.at(row / m * (n + m) + n + row % m, column / n * (n + m) + column % n));
    }

    private ReferencePosterior<T> posterior(Fields triple) {
        return given.posterior(triple.number("t"), triple.numbers("x"));
    }

    private FieldTable<T> images(List<Fields> triples) {
        List<FieldTable<T>> all = triples.stream()
                .map(triple -> given.image(triple.number("t"), triple.numbers("x")))
                .toList();
        return FieldTable.generate(
                precision,
                all.size(),
                all.get(0).columns(),
                (i, k) -> all.get(i).at(0, k));
    }

    private FieldTable<T> means(List<Fields> triples) {
        List<FieldTable<T>> all =
                triples.stream().map(triple -> posterior(triple).mean()).toList();
        return FieldTable.generate(
                precision, all.size(), all.get(0).rows(), (i, k) -> all.get(i).at(k, 0));
    }

    private FieldTable<T> part(FieldTable<T> table, int fromRow, int toRow, int fromColumn, int toColumn) {
        return FieldTable.generate(
                precision, toRow - fromRow, toColumn - fromColumn, (i, j) -> table.at(fromRow + i, fromColumn + j));
    }

    private FieldTable<T> stacked(FieldTable<T> values) {
        int n = values.rows();
        return FieldTable.generate(precision, n * values.columns(), 1, (row, none) -> values.at(row % n, row / n));
    }

    private FieldTable<T> unstacked(FieldTable<T> column, int n) {
        return FieldTable.generate(precision, n, column.rows() / n, (i, l) -> column.at(l * n + i, 0));
    }

    Map<String, Object> evaluated() {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("trainZ", DigitsEvaluation.rows(z));
        section.put("testZ", DigitsEvaluation.rows(fresh));
        section.put("trainMean", DigitsEvaluation.rows(means));
        section.put("trainNoiseTrace", covariances.stream().map(this::trace).toList());
        section.put("testMean", DigitsEvaluation.rows(freshMeans));
        section.put("noiseTraceMean", noise());
        ReferenceBall<T> ball = new ReferenceBall<>(limitFresh, freshMeans, ballRadius());
        section.put(
                "ballBest",
                Map.of(
                        "ballRadius", ballRadius(),
                        "multiplier", ball.multiplier(),
                        "norm", ball.norm(),
                        "values", DigitsEvaluation.rows(ball.values())));
        section.put("steps", steps(ball.values()));
        section.put("stopping", stopping());
        return section;
    }

    private T ballRadius() {
        return precision.of(fields.number("ballRadius"));
    }

    private T noise() {
        T sum = precision.zero();
        for (FieldTable<T> covariance : covariances) {
            sum = sum.add(trace(covariance));
        }
        return sum.divide(precision.of(covariances.size()));
    }

    private T trace(FieldTable<T> table) {
        T sum = precision.zero();
        for (int i = 0; i < table.rows(); i++) {
            sum = sum.add(table.at(i, i));
        }
        return sum;
    }

    private List<Object> steps(FieldTable<T> best) {
        int networkSteps = fields.count("networkSteps");
        Fields network = fields.object("network");
        T eta = kernelStep.divide(precision.of(start.weights().rows()));
        ReferenceNetwork<T> now =
                new ReferenceNetwork<>(precision.lift(network.matrix("W")), precision.lift(network.matrix("A")), z);
        long made = 0;
        List<Object> all = new ArrayList<>();
        for (long step : fields.counts("steps")) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("step", precision.of(step));
            ReferencePath<T> ofLimit = ReferencePath.steps(limit, kernelStep, step);
            ReferencePath<T> ofDrawn = ReferencePath.steps(drawn, kernelStep, step);
            FieldTable<T> limitNoisy = ofLimit.fresh(limitCross, labels);
            FieldTable<T> limitClean = ofLimit.fresh(limitCross, means);
            FieldTable<T> drawnNoisy = unstacked(ofDrawn.fresh(drawnCross, stacked(labels)), fresh.rows());
            FieldTable<T> drawnTrain = unstacked(ofDrawn.train(stacked(labels)), z.rows());
            put(entry, "limitNoisyTrain", ofLimit.train(labels));
            put(entry, "limitNoisyTest", limitNoisy);
            put(entry, "limitCleanTrain", ofLimit.train(means));
            put(entry, "limitCleanTest", limitClean);
            put(entry, "drawnNoisyTrain", drawnTrain);
            put(entry, "drawnNoisyTest", drawnNoisy);
            put(entry, "drawnCleanTrain", unstacked(ofDrawn.train(stacked(means)), z.rows()));
            put(entry, "drawnCleanTest", unstacked(ofDrawn.fresh(drawnCross, stacked(means)), fresh.rows()));
            T limitMismatch = limitMismatch(ofLimit.smoother(limitCross));
            entry.put("limitPredictedLabelMismatch", limitMismatch.sqrt());
            entry.put(
                    "drawnPredictedLabelMismatch",
                    drawnMismatch(ofDrawn.smoother(drawnCross)).sqrt());
            if (given.fields.object("target").text("kind").equals("points")) {
                entry.put("limitLabelMismatchVariance", enumeratedVariance(ofLimit.smoother(limitCross)));
            }
            T bias = square(limitClean.minus(freshMeans));
            entry.put("predictedTestError", bias.add(limitMismatch).sqrt());
            entry.put("cleanPathNorm", ofLimit.squaredNorm(means).sqrt());
            if (step <= networkSteps) {
                while (made < step) {
                    now = now.step(labels, eta);
                    made++;
                }
                FieldTable<T> there = new ReferenceNetwork<>(now.weights(), now.signs(), fresh).outputs();
                put(entry, "networkTrain", now.outputs());
                put(entry, "networkTest", there);
                Map<String, Object> terms = new LinkedHashMap<>();
                terms.put("total", norm(there.minus(freshMeans)));
                terms.put("coupling", norm(there.minus(drawnNoisy)));
                terms.put("kernelDraw", norm(drawnNoisy.minus(limitNoisy)));
                terms.put("labelMismatch", norm(limitNoisy.minus(limitClean)));
                terms.put("earlyStopping", norm(limitClean.minus(best)));
                terms.put("approximation", norm(best.minus(freshMeans)));
                terms.put("couplingTrain", norm(now.outputs().minus(drawnTrain)));
                entry.put("budget", terms);
            }
            all.add(entry);
        }
        return all;
    }

    private void put(Map<String, Object> entry, String key, FieldTable<T> table) {
        entry.put(key, DigitsEvaluation.rows(table));
    }

    private T square(FieldTable<T> values) {
        return values.inner(values).divide(precision.of(values.rows()));
    }

    private T norm(FieldTable<T> values) {
        T square = square(values);
        return precision.isGreater(square, precision.zero()) ? square.sqrt() : square;
    }

    /** (1/M)Σg_zi² tr V_i. */
    private T limitMismatch(FieldTable<T> smoother) {
        T sum = precision.zero();
        for (int i = 0; i < z.rows(); i++) {
            for (int to = 0; to < smoother.rows(); to++) {
                T g = smoother.at(to, i);
                sum = sum.add(g.multiply(g).multiply(trace(covariances.get(i))));
            }
        }
        return sum.divide(precision.of(fresh.rows()));
    }

    /** (1/M)tr(GVGᵀ). */
    private T drawnMismatch(FieldTable<T> smoother) {
        int n = z.rows();
        FieldTable<T> noise = FieldTable.generate(
                precision,
                smoother.columns(),
                smoother.columns(),
                (a, b) -> a % n == b % n ? covariances.get(a % n).at(a / n, b / n) : precision.zero());
        return smoother.inner(smoother.times(noise)).divide(precision.of(fresh.rows()));
    }

    /** Var‖Gξ‖²/M by going through every tuple of labels: E Q² − (E Q)². */
    private T enumeratedVariance(FieldTable<T> smoother) {
        int points = given.law.weights().size();
        List<List<T>> shares = new ArrayList<>();
        for (Fields triple : train) {
            shares.add(weights(triple));
        }
        T first = precision.zero();
        T second = precision.zero();
        for (int tuple = 0; tuple < Math.pow(points, z.rows()); tuple++) {
            int[] choice = new int[z.rows()];
            T probability = precision.one();
            for (int i = 0, rest = tuple; i < choice.length; i++, rest /= points) {
                choice[i] = rest % points;
                probability = probability.multiply(shares.get(i).get(choice[i]));
            }
            FieldTable<T> drawnLabels = FieldTable.generate(
                    precision,
                    z.rows(),
                    labels.columns(),
                    (i, k) -> given.law.means().at(choice[i], k));
            T q = square(smoother.times(drawnLabels.minus(means)));
            first = first.add(probability.multiply(q));
            second = second.add(probability.multiply(q).multiply(q));
        }
        return second.subtract(first.multiply(first));
    }

    /** P(X_0 = x_j | X_t), by Bayes' rule. */
    private List<T> weights(Fields triple) {
        T t = precision.of(triple.number("t"));
        FieldTable<T> x = given.column(triple.numbers("x"));
        List<T> masses = new ArrayList<>();
        T total = precision.zero();
        for (int j = 0; j < given.law.weights().size(); j++) {
            int point = j;
            FieldTable<T> offset = FieldTable.generate(
                    precision,
                    x.rows(),
                    1,
                    (k, none) -> x.at(k, 0)
                            .subtract(given.schedule
                                    .decay(t)
                                    .multiply(given.law.means().at(point, k))));
            T exponent = offset.inner(offset).divide(given.schedule.variance(t)).divide(precision.of(-2));
            T mass = given.law.weights().get(j).multiply(precision.exp(exponent));
            masses.add(mass);
            total = total.add(mass);
        }
        T all = total;
        return masses.stream().map(mass -> mass.divide(all)).toList();
    }

    /** Discrepancy and best prediction, by walking step by step; the rule's steps need eigenvalues, which are not here. */
    private Map<String, Object> stopping() {
        ReferencePath<T> one = ReferencePath.oneStep(limit, kernelStep);
        ReferencePath<T> path = one;
        T least = square(freshMeans);
        int bestStep = 0;
        T noise = noise();
        Object discrepancy = precision.isGreater(square(labels), noise) ? "none" : precision.zero();
        for (int step = 1; step <= SEARCHED_TO; step++, path = path.then(one)) {
            T bias = square(path.fresh(limitCross, means).minus(freshMeans));
            T error = bias.add(limitMismatch(path.smoother(limitCross)));
            if (precision.isGreater(least, error)) {
                least = error;
                bestStep = step;
            }
            T residual = square(labels.minus(path.train(labels)));
            if (discrepancy.equals("none") && !precision.isGreater(residual, noise)) {
                discrepancy = precision.of(step);
            }
        }
        return Map.of(
                "discrepancy",
                discrepancy,
                "bestPredicted",
                Map.of(
                        "step", precision.of(bestStep),
                        "error", least.sqrt(),
                        "searchedTo", precision.of(SEARCHED_TO)));
    }

    /** How far the fast-forwarded network is from the drawn kernel's path, at τ steps. */
    double fastForwardError(long step) {
        ReferencePath<T> path = ReferencePath.steps(drawn, kernelStep, step);
        FieldTable<T> coefficients = unstacked(path.coefficients(stacked(labels)), z.rows());
        ReferenceNetwork<T> onZ = new ReferenceNetwork<>(start.weights(), start.signs(), z);
        FieldTable<T> forwarded = ReferenceFastForward.at(onZ, coefficients, fresh);
        FieldTable<T> expected = unstacked(path.fresh(drawnCross, stacked(labels)), fresh.rows());
        return precision.toDouble(forwarded.minus(expected).maxAbsolute().divide(expected.maxAbsolute()));
    }
}
