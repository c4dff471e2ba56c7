package org.softmaxntk.properties.instances;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.model.data.SyntheticTargets;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Hypotheses;
import org.softmaxntk.theorems.Hypothesis;

/**
 * The recipes worth trying on a claim: valid ones, by its hypotheses, so that nothing need be filtered out.
 *
 * @param starts how networks may begin
 * @param largestRadius exclusive
 * @param fits what else a drawn recipe is bent to, in this order
 */
public record InstanceSpace(List<Start> starts, double largestRadius, List<Fit> fits) {
    /** Radii are drawn down to here; at smaller ones a move drowns in the weights' own rounding. */
    public static final double SMALLEST_RADIUS = 1e-9;

    private static final double LARGEST_RADIUS = 2;

    /** Below λ/(2N·e^{10B}) for λ ≥ 1, B = 1, N ≤ {@value #LARGEST_DIMENSION}. */
    private static final double RADIUS_AT_ONE = 5e-6;

    /** The generic directions; the constructed ones belong to constructed starts. */
    public static final List<Move> MOVES =
            List.of(Move.RANDOM, Move.ALONG_INPUT, Move.SIGNED, Move.ONE_NEURON, Move.TOGETHER, Move.EXCHANGE);

    public static final int LARGEST_HALF_WIDTH = 24;
    public static final int MOST_SAMPLES = 6;
    public static final int LARGEST_DIMENSION = 4;
    public static final double SMALLEST_SIGMA = 1e-4;
    public static final double LARGEST_SIGMA = 10;
    public static final double SMALLEST_STEP = 1e-6;
    public static final double LARGEST_STEP = 0.1;
    public static final int MOST_STEPS = 32;
    public static final double SMALLEST_DELTA = 0.05;
    public static final double LARGEST_DELTA = 0.9;
    public static final double SMALLEST_EPSILON = 1e-6;
    public static final double LARGEST_EPSILON = 0.5;

    public InstanceSpace {
        starts = List.copyOf(starts);
        fits = List.copyOf(fits);
    }

    /** Recipes as they are drawn. */
    public InstanceSpace(List<Start> starts, double largestRadius) {
        this(starts, largestRadius, List.of());
    }

    /** The space for {@code claim}; a hypothesis that no generator knows is an error. */
    public static InstanceSpace of(Claim<?> claim) {
        List<Start> starts = List.of(Start.PAIRED, Start.INDEPENDENT);
        double largestRadius = LARGEST_RADIUS;
        List<Fit> fits = new ArrayList<>();
        for (Hypothesis<?> hypothesis : claim.hypotheses()) {
            switch (hypothesis.id()) {
                case Hypotheses.PAIRED_START -> starts = List.of(Start.PAIRED);
                case Hypotheses.BALANCED_START -> starts = List.of(Start.PAIRED, Start.BALANCED);
                case Hypotheses.SMALL_RADIUS -> largestRadius = 0.0099999;
                case Hypotheses.HALF_ODD_RADIUS -> largestRadius = 0.4999999;
                case Hypotheses.HALF_FIRST_STEP -> {
                    // ηG‖Y‖ ≤ h·√d_out·n/2, as s_ir ≤ m/2: only the largest of these steps and sizes can pass ½.
                }
                case Hypotheses.SHORT_FIRST_STEP -> {
                    // As above: the largest of these steps and sizes can pass 1/5.
                }
                case Hypotheses.UNIT_INPUTS, Hypotheses.NONZERO_INPUT, Hypotheses.MODERATE_DELTA -> {
                    // Every data set keeps its rows in the unit ball and away from 0; every δ drawn is moderate.
                }
                case Hypotheses.POSITIVE_EIGENVALUE -> fits.add(Fit.POSITIVE_EIGENVALUE);
                case Hypotheses.STABLE_STEP -> fits.add(Fit.TINY_STEP);
                case Hypotheses.MONOTONE_STEP -> fits.add(Fit.MONOTONE_STEP);
                case Hypotheses.CONTRACTING_RUN, Hypotheses.BOUNDED_LOGITS -> fits.add(Fit.SMALL_STEP);
                case Hypotheses.SINGLE_SAMPLE -> {
                    starts = List.of(Start.PAIRED);
                    fits.add(Fit.SINGLE_SAMPLE);
                }
                case Hypotheses.POSITIVE_SCALE, Hypotheses.MODERATE_LOGITS -> {
                    // σ is drawn between SMALLEST_SIGMA and LARGEST_SIGMA = 10, inputs are in the unit ball.
                }
                case Hypotheses.BEYOND_FAILING_WIDTH -> fits.add(Fit.BEYOND_FAILING_WIDTH);
                case Hypotheses.CERTIFIED_TIME -> fits.add(Fit.timing(claim.id()));
                case Hypotheses.CERTIFIED_WIDTH, Hypotheses.CERTIFIED_STEP -> fits.add(Fit.certifying(claim.id()));
                case Hypotheses.NARROW_NETWORK -> fits.add(Fit.NARROW);
                case Hypotheses.RADIUS_BELOW_EIGENVALUE -> {
                    starts = List.of(Start.PAIRED);
                    largestRadius = RADIUS_AT_ONE;
                    fits.add(Fit.WELL_CONDITIONED);
                }
                default ->
                    throw new IllegalStateException(
                            claim.id() + ": no generator knows the hypothesis " + hypothesis.id());
            }
        }
        return new InstanceSpace(starts, largestRadius, fits.stream().distinct().toList());
    }

    /** The recipes of this space bent to {@code fit} too. */
    public InstanceSpace with(Fit fit) {
        List<Fit> more = new ArrayList<>(fits);
        more.add(fit);
        return new InstanceSpace(starts, largestRadius, more);
    }

    /** A recipe with random parameters: scales uniform in the logarithm, everything else uniform. */
    public Recipe draw(RandomStream stream) {
        return fit(drawn(stream));
    }

    /** {@code recipe} bent to the claim's hypotheses. */
    public Recipe fit(Recipe recipe) {
        Recipe fitted = recipe;
        for (Fit fit : fits) {
            fitted = fit.apply(fitted);
        }
        return fitted;
    }

    private Recipe drawn(RandomStream stream) {
        return new Recipe(
                drawData(stream),
                2 * (1 + stream.nextInt(LARGEST_HALF_WIDTH)),
                logUniform(SMALLEST_SIGMA, LARGEST_SIGMA, stream),
                starts.get(stream.nextInt(starts.size())),
                MOVES.get(stream.nextInt(MOVES.size())),
                logUniform(SMALLEST_RADIUS, largestRadius, stream),
                logUniform(SMALLEST_STEP, LARGEST_STEP, stream),
                1 + stream.nextInt(MOST_STEPS),
                logUniform(SMALLEST_DELTA, LARGEST_DELTA, stream),
                logUniform(SMALLEST_EPSILON, LARGEST_EPSILON, stream),
                stream.nextLong());
    }

    /** A recipe on the given data, everything else random. */
    public Recipe drawOn(DataSource data, RandomStream stream) {
        return fit(drawn(stream).withData(data));
    }

    private static DataSource drawData(RandomStream stream) {
        SyntheticInputs[] inputs = SyntheticInputs.values();
        SyntheticTargets[] targets = SyntheticTargets.values();
        SyntheticData family =
                new SyntheticData(inputs[stream.nextInt(inputs.length)], targets[stream.nextInt(targets.length)]);
        return shaped(
                family,
                1 + stream.nextInt(MOST_SAMPLES),
                1 + stream.nextInt(LARGEST_DIMENSION),
                1 + stream.nextInt(LARGEST_DIMENSION));
    }

    /** The family in this shape, or in the nearest one it has: orthonormal inputs need n ≤ d_in. */
    public static RandomData shaped(SyntheticData family, int samples, int inputDimension, int outputDimension) {
        int n = family.inputs() == SyntheticInputs.ORTHONORMAL ? Math.min(samples, inputDimension) : samples;
        return new RandomData(family, n, inputDimension, outputDimension);
    }

    private static double logUniform(double low, double high, RandomStream stream) {
        return Math.exp(stream.nextDouble(Math.log(low), Math.log(high)));
    }
}
