package org.softmaxntk.model.diffusion.stopping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import org.softmaxntk.model.InvalidInput;

/**
 * The step at which something is least among those that were looked at.
 *
 * @param step τ, the first such
 * @param value there
 */
public record BestStep(long step, double value) {
    /** Among all of 0, …, last. */
    public static BestStep upTo(long last, LongToDoubleFunction value) {
        return geometric(last, Double.POSITIVE_INFINITY, value);
    }

    /**
     * Among 0, …, last, of which those beyond {@code perFactor} are looked at in steps of a factor 1 + 1/perFactor: with
     * 100, all to 100 and then each per cent.
     */
    public static BestStep geometric(long last, double perFactor, LongToDoubleFunction value) {
        BestStep best = new BestStep(0, value.applyAsDouble(0));
        for (long step : steps(last, perFactor)) {
            double there = value.applyAsDouble(step);
            best = there < best.value ? new BestStep(step, there) : best;
        }
        return best;
    }

    /**
     * 1, 2, …, and beyond {@code perFactor} each larger than the one before by 1/perFactor of it; up to {@code last}, which
     * is there.
     */
    public static List<Long> steps(long last, double perFactor) {
        if (last < 0 || !(perFactor >= 1)) {
            throw new InvalidInput("steps to search", "last ≥ 0, perFactor ≥ 1", last + " and " + perFactor);
        }
        List<Long> steps = new ArrayList<>();
        for (long step = 1; step < last; step = Math.max(step + 1, Math.round(step * (1 + 1 / perFactor)))) {
            steps.add(step);
        }
        if (last > 0) {
            steps.add(last);
        }
        return steps;
    }
}
