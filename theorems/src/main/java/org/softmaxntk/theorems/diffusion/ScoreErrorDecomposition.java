package org.softmaxntk.theorems.diffusion;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.regression.StackedOutputs;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceLimitKernel;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.reference.diffusion.ReferencePath;
import org.softmaxntk.model.reference.diffusion.ReferencePosterior;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * The error of a trained network is at most the sum of five terms that can be measured.
 *
 * <p><b>Statement.</b> On any points, in the norm of the mean square: ‖F_W − f*‖ ≤ ‖F_W − f_K⁰‖ + ‖f_K⁰ − f_K‖ + ‖f_K − f̃_K‖
 * + ‖f̃_K − f_H‖ + ‖f_H − f*‖: coupling, draw of the kernel, label mismatch, early stopping, approximation; for every f_H.
 * Here the points are those of training, and f_H is the clean regression after ten times as many steps.
 *
 * <p><b>Hypotheses.</b> (1) η̂·max(tr K, tr H(0)) ≤ 1.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, attained where all terms are multiples ≥ 0 of one function.
 *
 * <p><b>Example.</b> {@code law=points components=3 dimension=1 samples=1 noise=constant width=8 sigma=1.0 beta=0.7 room=2.0
 * step=0.5 steps=10 seed=6}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [paper] Its decomposition has four terms of which the first is here the first two.
 *
 * <p><b>Deviation.</b> Norms in the place of squares with a factor, five terms in the place of four: coupling and draw differ
 * by a factor of 10⁴ and fall as m⁻² and m^{−1/2}.
 *
 * <p><b>Proof.</b> The triangle inequality. ∎
 *
 * <p><b>Numerics.</b> F_W is the output of the weights that descent in doubles leads to: a network like any other, whose
 * outputs either path computes anew. The rest by {@link RegressionBudget}.
 *
 * <p><b>Cost.</b> O(τ·n·m·d + (nd)³).
 */
public final class ScoreErrorDecomposition extends ParametricBound<NoisyRegression, ScoreErrorDecomposition.Sum> {
    private static final int LONGER = 10;

    /** How the five terms are put together. */
    public enum Sum {
        /** Their sum. */
        ALL,
        /** The root of the sum of their squares, as if they were orthogonal. */
        OF_SQUARES,
        /** The largest. */
        LARGEST
    }

    public ScoreErrorDecomposition() {
        super(NoisyRegression.class, Sum.ALL);
        isFalseFor(Sum.OF_SQUARES, "of-squares");
        isFalseFor(Sum.LARGEST, "largest-term");
    }

    @Override
    public List<Hypothesis<NoisyRegression>> hypotheses() {
        return List.of(RegressionHypotheses.stepWithinTrace());
    }

    private static SoftmaxNetwork trained(NoisyRegression given) {
        SoftmaxNetwork network = given.network();
        GradientDescent descent = new GradientDescent(given.kernelStep() / network.width(), new SquaredLoss());
        for (int step = 0; step < given.steps(); step++) {
            network = descent.step(ForwardPass.of(network, given.inputs()), given.labels());
        }
        return network;
    }

    @Override
    protected Sides inDoubles(NoisyRegression given, Sum sum) {
        Matrix means = given.noisySamples().means();
        KernelPath own = KernelPath.of(given.drawnKernel(), given.kernelStep());
        KernelPath limit = KernelPath.of(given.limitKernel(), given.kernelStep());
        Matrix drawn = StackedOutputs.unstacked(
                own.at(own.basis(), own.project(StackedOutputs.stacked(given.labels())), given.steps()),
                given.samples());
        Matrix network = ForwardPass.of(trained(given), given.inputs()).outputs();
        List<Matrix> chain = List.of(
                network,
                drawn,
                limit.at(limit.basis(), limit.project(given.labels()), given.steps()),
                limit.at(limit.basis(), limit.project(means), given.steps()),
                limit.at(limit.basis(), limit.project(means), (long) LONGER * given.steps()),
                means);
        double[] terms = IntStream.range(1, chain.size())
                .mapToDouble(k -> chain.get(k - 1).minus(chain.get(k)).frobeniusNorm())
                .toArray();
        double bound = switch (sum) {
            case ALL ->
                IntStream.range(0, terms.length).mapToDouble(k -> terms[k]).sum();
            case OF_SQUARES ->
                Math.sqrt(IntStream.range(0, terms.length)
                        .mapToDouble(k -> terms[k] * terms[k])
                        .sum());
            case LARGEST ->
                IntStream.range(0, terms.length)
                        .mapToDouble(k -> terms[k])
                        .max()
                        .orElseThrow();
        };
        double error = RegressionBudget.of(given).of(scale(given));
        return Sides.inequality(
                Enclosure.of(network.minus(means).frobeniusNorm(), error), Enclosure.of(bound, 10 * error));
    }

    /** Of labels and outputs; paths of ten times as many steps are off by ten times as much. */
    private static double scale(NoisyRegression given) {
        return LONGER
                * (given.labels().frobeniusNorm()
                        + given.samples() * given.law().radius()
                        + given.network().width());
    }

    @Override
    protected Sides inDigits(NoisyRegression given, Sum sum, Digits digits) {
        List<FieldTable<Dfp>> chain = chain(given, digits);
        Dfp all = digits.number(0);
        Dfp squares = digits.number(0);
        Dfp largest = digits.number(0);
        for (int k = 1; k < chain.size(); k++) {
            Dfp term = chain.get(k - 1).minus(chain.get(k)).frobeniusNorm();
            all = all.add(term);
            squares = squares.add(term.multiply(term));
            largest = digits.precision().isGreater(term, largest) ? term : largest;
        }
        Dfp bound = switch (sum) {
            case ALL -> all;
            case OF_SQUARES -> squares.sqrt();
            case LARGEST -> largest;
        };
        Dfp error = RegressionBudget.of(given).of(digits, scale(given));
        return digits.inequality(
                chain.get(0).minus(chain.get(chain.size() - 1)).frobeniusNorm(), error, bound, error.multiply(10));
    }

    /** F_W, f_K⁰, f_K, f̃_K, f_H and f*, as columns in the kernel's order. */
    private static List<FieldTable<Dfp>> chain(NoisyRegression given, Digits digits) {
        FieldTable<Dfp> z = digits.lift(given.inputs());
        FieldTable<Dfp> labels = digits.lift(StackedOutputs.stacked(given.labels()));
        FieldTable<Dfp> means = means(given, digits);
        FieldTable<Dfp> one = ReferenceLimitKernel.softmax(z, digits.number(given.sigma()));
        int n = given.samples();
        FieldTable<Dfp> limit = FieldTable.generate(
                digits.precision(),
                labels.rows(),
                labels.rows(),
                (a, b) -> a / n == b / n ? one.at(a % n, b % n) : digits.number(0));
        FieldTable<Dfp> own = network(given.network(), z, digits).kernel();
        FieldTable<Dfp> outputs = network(trained(given), z, digits).outputs();
        Dfp step = digits.number(given.kernelStep());
        ReferencePath<Dfp> path = ReferencePath.steps(limit, step, given.steps());
        return List.of(
                FieldTable.generate(digits.precision(), labels.rows(), 1, (row, none) -> outputs.at(row % n, row / n)),
                ReferencePath.steps(own, step, given.steps()).train(labels),
                path.train(labels),
                path.train(means),
                ReferencePath.steps(limit, step, (long) LONGER * given.steps()).train(means),
                means);
    }

    private static ReferenceNetwork<Dfp> network(SoftmaxNetwork network, FieldTable<Dfp> z, Digits digits) {
        return new ReferenceNetwork<>(digits.lift(network.hiddenWeights()), digits.lift(network.signs()), z);
    }

    private static FieldTable<Dfp> means(NoisyRegression given, Digits digits) {
        int n = given.samples();
        List<FieldTable<Dfp>> means = IntStream.range(0, n)
                .mapToObj(i -> new ReferencePosterior<>(
                                given.law().inDigits(digits),
                                given.noise().inDigits(digits, given.horizon()),
                                digits.number(given.times().at(0, i)),
                                digits.lift(given.places().rows(i, i + 1)).transpose())
                        .mean())
                .toList();
        return FieldTable.generate(
                digits.precision(),
                n * given.law().dimension(),
                1,
                (row, none) -> means.get(row % n).at(row / n, 0));
    }

    /** Outputs are at most m in size, f* at most D. */
    @Override
    public Optional<Enclosure> trivial(NoisyRegression given) {
        double root = Math.sqrt((double) given.samples() * given.law().dimension());
        return Optional.of(Enclosure.exactly(
                2 * root * (given.network().width() + given.law().radius())));
    }
}
