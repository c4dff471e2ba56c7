package org.softmaxntk.properties.instances;

import java.util.List;
import java.util.Set;
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
 * @param fitting what recipes go through so that they meet hypotheses about sizes
 */
public record InstanceSpace(List<Start> starts, double largestRadius, Fitting fitting) {
    /** Radii are drawn down to here; at smaller ones a move drowns in the weights' own rounding. */
    public static final double SMALLEST_RADIUS = 1e-9;

    private static final double LARGEST_RADIUS = 2;

    /** Below λ/(2N·e^{10B}) for λ ≥ 1, B = 1, N ≤ {@value #LARGEST_DIMENSION}. */
    private static final double RADIUS_AT_ONE = 5e-6;

    /** Claims that are true for every size, and whose check costs N³ in digits. */
    private static final Set<String> EIGENVALUES_IN_DIGITS = Set.of("eigenvalue-stability");

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
    }

    /** All sizes. */
    InstanceSpace(List<Start> starts, double largestRadius) {
        this(starts, largestRadius, Fitting.NONE);
    }

    /** The space for {@code claim}; a hypothesis that no generator knows is an error. */
    public static InstanceSpace of(Claim<?> claim) {
        List<Start> starts = List.of(Start.PAIRED, Start.INDEPENDENT);
        double largestRadius = LARGEST_RADIUS;
        Fitting fitting = EIGENVALUES_IN_DIGITS.contains(claim.id()) ? Fitting.SMALL : Fitting.NONE;
        for (Hypothesis<?> hypothesis : claim.hypotheses()) {
            switch (hypothesis.id()) {
                case Hypotheses.PAIRED_START -> starts = List.of(Start.PAIRED);
                case Hypotheses.SMALL_RADIUS -> largestRadius = 0.0099999;
                case Hypotheses.HALF_ODD_RADIUS -> largestRadius = 0.4999999;
                case Hypotheses.UNIT_INPUTS -> {
                    // Every data set keeps its rows in the unit ball.
                }
                case Hypotheses.NARROW_NETWORK -> fitting = Fitting.NARROW;
                case Hypotheses.POSITIVE_EIGENVALUE, Hypotheses.RADIUS_BELOW_EIGENVALUE -> {
                    starts = List.of(Start.PAIRED);
                    largestRadius = RADIUS_AT_ONE;
                    fitting = Fitting.WELL_CONDITIONED;
                }
                default ->
                    throw new IllegalStateException(
                            claim.id() + ": no generator knows the hypothesis " + hypothesis.id());
            }
        }
        return new InstanceSpace(starts, largestRadius, fitting);
    }

    /** A recipe with random parameters: scales uniform in the logarithm, everything else uniform. */
    public Recipe draw(RandomStream stream) {
        return fit(new Recipe(
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
                stream.nextLong()));
    }

    /** {@code recipe}, changed so that it meets the hypotheses about sizes; on data of its own it stays as it is. */
    public Recipe fit(Recipe recipe) {
        return recipe.data() instanceof RandomData data ? fitting.fit(recipe, data) : recipe;
    }

    /** A recipe on the given data, everything else random. */
    public Recipe drawOn(DataSource data, RandomStream stream) {
        return draw(stream).withData(data);
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
