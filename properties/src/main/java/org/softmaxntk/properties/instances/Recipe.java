package org.softmaxntk.properties.instances;

import org.softmaxntk.model.InvalidInput;

/**
 * All that determines an instance. Building it twice gives the same bits; its text replays it.
 *
 * <p>Every recipe has every parameter, whatever the claim needs of them: one space of recipes serves all claims.
 *
 * @param data where the samples come from
 * @param width m ≥ 1
 * @param sigma scale of the initial weights, ≥ 0
 * @param start how the network begins
 * @param move the direction in which weights move
 * @param radius how far they move at most, ≥ 0
 * @param step step size times width, η·m > 0
 * @param steps steps of a descent run, T ≥ 1
 * @param delta failure probability δ ∈ (0, 1) of a statement about random starts
 * @param epsilon target loss ε ∈ (0, 1)
 * @param seed of every random choice
 */
public record Recipe(
        DataSource data,
        int width,
        double sigma,
        Start start,
        Move move,
        double radius,
        double step,
        int steps,
        double delta,
        double epsilon,
        long seed) {
    /** What a recipe's text need not name. */
    static final int DEFAULT_STEPS = 1;

    static final double DEFAULT_DELTA = 0.1;
    static final double DEFAULT_EPSILON = 0.01;

    public Recipe {
        require(width >= 1, "width", "at least 1", width);
        require(sigma >= 0 && sigma < Double.POSITIVE_INFINITY, "sigma", "a finite number, at least 0", sigma);
        require(radius >= 0 && radius < Double.POSITIVE_INFINITY, "radius", "a finite number, at least 0", radius);
        require(
                step / width > 0 && step < Double.POSITIVE_INFINITY,
                "step",
                "a finite number above 0, also when divided by the width",
                step);
        require(steps >= 1, "steps", "at least 1", steps);
        require(delta > 0 && delta < 1, "delta", "a number between 0 and 1", delta);
        require(epsilon > 0 && epsilon < 1, "epsilon", "a number between 0 and 1", epsilon);
    }

    private static void require(boolean met, String parameter, String required, Object got) {
        if (!met) {
            throw new InvalidInput("instance, parameter " + parameter, required, String.valueOf(got));
        }
    }

    /** A paired network of 8 neurons, σ = 0.5, no move: a place to begin changing from. */
    public static Recipe on(String data) {
        return new Recipe(
                DataSource.parse(data),
                8,
                0.5,
                Start.PAIRED,
                Move.RANDOM,
                0,
                0.01,
                DEFAULT_STEPS,
                DEFAULT_DELTA,
                DEFAULT_EPSILON,
                0);
    }

    public Recipe withData(DataSource other) {
        return new Recipe(other, width, sigma, start, move, radius, step, steps, delta, epsilon, seed);
    }

    public Recipe withWidth(int other) {
        return new Recipe(data, other, sigma, start, move, radius, step, steps, delta, epsilon, seed);
    }

    public Recipe withSigma(double other) {
        return new Recipe(data, width, other, start, move, radius, step, steps, delta, epsilon, seed);
    }

    public Recipe withStart(Start other) {
        return new Recipe(data, width, sigma, other, move, radius, step, steps, delta, epsilon, seed);
    }

    public Recipe withMove(Move other, double distance) {
        return new Recipe(data, width, sigma, start, other, distance, step, steps, delta, epsilon, seed);
    }

    public Recipe withStep(double other) {
        return new Recipe(data, width, sigma, start, move, radius, other, steps, delta, epsilon, seed);
    }

    public Recipe withSteps(int other) {
        return new Recipe(data, width, sigma, start, move, radius, step, other, delta, epsilon, seed);
    }

    public Recipe withDelta(double other) {
        return new Recipe(data, width, sigma, start, move, radius, step, steps, other, epsilon, seed);
    }

    public Recipe withEpsilon(double other) {
        return new Recipe(data, width, sigma, start, move, radius, step, steps, delta, other, seed);
    }

    public Recipe withSeed(long other) {
        return new Recipe(data, width, sigma, start, move, radius, step, steps, delta, epsilon, other);
    }

    /** @throws InvalidInput if {@code text} is not what {@link #toString()} writes */
    public static Recipe parse(String text) {
        return RecipeText.parse(text);
    }

    /** One line, such as {@code data=linnerud width=64 sigma=0.5 start=paired move=signed radius=0.005 step=0.01 seed=42}. */
    @Override
    public String toString() {
        return RecipeText.format(this);
    }
}
