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
 * @param seed of every random choice
 */
public record Recipe(
        DataSource data, int width, double sigma, Start start, Move move, double radius, double step, long seed) {
    public Recipe {
        require(width >= 1, "width", "at least 1", width);
        require(sigma >= 0 && sigma < Double.POSITIVE_INFINITY, "sigma", "a finite number, at least 0", sigma);
        require(radius >= 0 && radius < Double.POSITIVE_INFINITY, "radius", "a finite number, at least 0", radius);
        require(
                step / width > 0 && step < Double.POSITIVE_INFINITY,
                "step",
                "a finite number above 0, also when divided by the width",
                step);
    }

    private static void require(boolean met, String parameter, String required, Object got) {
        if (!met) {
            throw new InvalidInput("instance, parameter " + parameter, required, String.valueOf(got));
        }
    }

    /** A paired network of 8 neurons, σ = 0.5, no move: a place to begin changing from. */
    public static Recipe on(String data) {
        return new Recipe(DataSource.parse(data), 8, 0.5, Start.PAIRED, Move.RANDOM, 0, 0.01, 0);
    }

    public Recipe withData(DataSource other) {
        return new Recipe(other, width, sigma, start, move, radius, step, seed);
    }

    public Recipe withWidth(int other) {
        return new Recipe(data, other, sigma, start, move, radius, step, seed);
    }

    public Recipe withSigma(double other) {
        return new Recipe(data, width, other, start, move, radius, step, seed);
    }

    public Recipe withStart(Start other) {
        return new Recipe(data, width, sigma, other, move, radius, step, seed);
    }

    public Recipe withMove(Move other, double distance) {
        return new Recipe(data, width, sigma, start, other, distance, step, seed);
    }

    public Recipe withStep(double other) {
        return new Recipe(data, width, sigma, start, move, radius, other, seed);
    }

    public Recipe withSeed(long other) {
        return new Recipe(data, width, sigma, start, move, radius, step, other);
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
