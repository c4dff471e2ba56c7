package org.softmaxntk.properties.certification;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;

/**
 * What is to be certified: that descent brings ‖F − Y‖² (½ not included) down to {@code loss}.
 *
 * @param data inputs in the unit ball
 * @param loss &gt; 0, finite
 * @param mostWidth the widest network to try, even, ≥ 2
 * @param seed of the first weights
 * @param mostSize the largest N = n·d_out whose kernel is to be decomposed
 * @param patience how many steps the bounds of a run are followed at most, whatever they cost
 */
public record Task(DataSet data, double loss, int mostWidth, long seed, int mostSize, int patience) {
    /** A decomposition takes seconds, and a search some dozens of them. */
    private static final int MOST_SIZE = 1000;

    private static final int MOST_STEPS = 20_000;
    /** For an order of magnitude. */
    private static final int FEW_STEPS = 2_000;
    /** Seconds, not minutes, for the bounds of a run. */
    private static final double MOST_OPERATIONS = 4e9;

    public Task {
        if (!(loss > 0) || Double.isInfinite(loss)) {
            throw new InvalidInput("loss", "a finite number above 0", "" + loss);
        }
        if (mostWidth < 2 || mostWidth % 2 != 0) {
            throw new InvalidInput("width", "an even number, at least 2", "" + mostWidth);
        }
    }

    /** Of as many samples as minutes are enough for. */
    public Task(DataSet data, double loss, int mostWidth, long seed) {
        this(data, loss, mostWidth, seed, MOST_SIZE, MOST_STEPS);
    }

    /** The same with kernels up to another size. */
    Task withMostSize(int size) {
        return new Task(data, loss, mostWidth, seed, size, patience);
    }

    /** The same for what is only to be estimated. */
    Task withLittlePatience() {
        return new Task(data, loss, mostWidth, seed, mostSize, Math.min(patience, FEW_STEPS));
    }

    /** The task of bringing ‖F − Y‖² down to {@code fraction} of ‖Y‖². */
    public static Task ofFraction(DataSet data, double fraction, int mostWidth, long seed) {
        double norm = data.targets().frobeniusNorm();
        return new Task(data, fraction * norm * norm, mostWidth, seed);
    }

    /** Whether its kernel is too large to be decomposed. */
    public boolean isTooLarge() {
        return Feasibility.tooLarge(this).isPresent();
    }

    /** ‖Y‖², the loss that a paired start begins at. */
    public double initialLoss() {
        double norm = data.targets().frobeniusNorm();
        return norm * norm;
    }

    /** N = n·d_out. */
    public int size() {
        return data.samples() * data.outputDimension();
    }

    /** How many steps are followed: a step's bounds cost N². */
    public int mostSteps() {
        return (int) Math.min(patience, MOST_OPERATIONS / size() / size());
    }
}
