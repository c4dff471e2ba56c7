package org.softmaxntk.theorems.given.network;

import java.util.List;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.data.RandomData;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Parameters;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/**
 * The parameters of instances with a network on data. Every recipe has every parameter, whatever the claim needs of them: one
 * space of recipes serves all families of this kind.
 */
public final class NetworkRecipes {
    private static final String STEP_RANGE = "a finite number above 0, also when divided by the width";

    /** Where the samples come from. */
    public static final Parameter<DataSource> DATA =
            Parameter.of("data", DataSource.parse("sphere:1x1x1"), DataSource::parse, DataSource::toString);

    /** m ≥ 1. */
    public static final Parameter<Integer> WIDTH = Parameter.whole("width", 8).where(m -> m >= 1, "at least 1");

    /** Scale of the initial weights, ≥ 0. */
    public static final Parameter<Double> SIGMA =
            Parameter.real("sigma", 0.5).where(NetworkRecipes::isSize, "a finite number, at least 0");

    /** How the network begins. */
    public static final Parameter<Start> START = Parameter.choice("start", Start.PAIRED);

    /** The direction in which weights move. */
    public static final Parameter<Move> MOVE = Parameter.choice("move", Move.RANDOM);

    /** How far they move at most, ≥ 0. */
    public static final Parameter<Double> RADIUS =
            Parameter.real("radius", 0).where(NetworkRecipes::isSize, "a finite number, at least 0");

    /** Step size times width, η·m > 0. */
    public static final Parameter<Double> STEP =
            Parameter.real("step", 0.01).where(step -> isSize(step) && step > 0, STEP_RANGE);

    /** Steps of a descent run, T ≥ 1. */
    public static final Parameter<Integer> STEPS =
            Parameter.whole("steps", 1).where(steps -> steps >= 1, "at least 1").optional();

    /** Failure probability δ ∈ (0, 1) of a statement about random starts. */
    public static final Parameter<Double> DELTA = share("delta", 0.1);

    /** Target loss ε ∈ (0, 1). */
    public static final Parameter<Double> EPSILON = share("epsilon", 0.01);

    public static final Parameters PARAMETERS = Parameters.of(
                    DATA, WIDTH, SIGMA, START, MOVE, RADIUS, STEP, STEPS, DELTA, EPSILON)
            .where(STEP, recipe -> recipe.get(STEP) / recipe.get(WIDTH) > 0, STEP_RANGE);

    /** Radii are drawn down to here; at smaller ones a move drowns in the weights' own rounding. */
    public static final double SMALLEST_RADIUS = 1e-9;

    private static final double LARGEST_RADIUS = 2;

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

    /** Scales uniform in the logarithm, everything else uniform. */
    public static final Space SPACE = Space.of(PARAMETERS)
            .with(DATA, data())
            .with(WIDTH, Domain.between(1, LARGEST_HALF_WIDTH).map(half -> 2 * half))
            .with(SIGMA, Domain.logarithmic(SMALLEST_SIGMA, LARGEST_SIGMA))
            .with(START, Domain.of(Start.PAIRED, Start.INDEPENDENT))
            .with(MOVE, Domain.of(MOVES))
            .with(RADIUS, radii(LARGEST_RADIUS))
            .with(STEP, Domain.logarithmic(SMALLEST_STEP, LARGEST_STEP))
            .with(STEPS, Domain.between(1, MOST_STEPS))
            .with(DELTA, Domain.logarithmic(0.05, 0.9))
            .with(EPSILON, Domain.logarithmic(1e-6, 0.5));

    private NetworkRecipes() {}

    private static boolean isSize(double number) {
        return number >= 0 && number < Double.POSITIVE_INFINITY;
    }

    private static Parameter<Double> share(String name, double usual) {
        return Parameter.real(name, usual)
                .where(share -> share > 0 && share < 1, "a number between 0 and 1")
                .optional();
    }

    /** Radii up to {@code largest}. */
    public static Domain<Double> radii(double largest) {
        return Domain.logarithmic(SMALLEST_RADIUS, largest);
    }

    private static Domain<DataSource> data() {
        return Domain.of(SyntheticData.all())
                .and(Domain.between(1, MOST_SAMPLES), (family, n) -> new RandomData(family, n, 1, 1))
                .and(
                        Domain.between(1, LARGEST_DIMENSION),
                        (data, inputs) -> new RandomData(data.family(), data.samples(), inputs, 1))
                .and(
                        Domain.between(1, LARGEST_DIMENSION),
                        (data, outputs) -> shaped(data.family(), data.samples(), data.inputDimension(), outputs));
    }

    /** The family in this shape, or in the nearest one it has: orthonormal inputs need n ≤ d_in. */
    public static RandomData shaped(SyntheticData family, int samples, int inputDimension, int outputDimension) {
        int n = family.inputs() == SyntheticInputs.ORTHONORMAL ? Math.min(samples, inputDimension) : samples;
        return new RandomData(family, n, inputDimension, outputDimension);
    }

    /** A paired network of 8 neurons, σ = 0.5, no move: a place to begin changing from. */
    public static Recipe on(String data) {
        return PARAMETERS.usual().with(DATA, DataSource.parse(data));
    }

    /** As {@link Parameters#parse}. */
    public static Recipe parse(String text) {
        return PARAMETERS.parse(text);
    }
}
