package org.softmaxntk.theorems.diffusion;

import java.util.Map;
import java.util.TreeMap;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.diffusion.target.Posterior;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.Given;

/**
 * A law of X_0, noise, a time and a place: what is claimed of X_0 given X_t = x, and of a step from there.
 *
 * @param noise the schedule's kind
 * @param horizon T
 * @param time t, 0 &lt; t ≤ T
 * @param earlier s, 0 &lt; s &lt; t
 * @param place x, 1×d
 * @param second a second vector, 1×d: a prediction F of X_0, or another place y
 * @param tail δ, 0 &lt; δ &lt; 1
 */
public record NoisyPoint(
        RoundMixture law,
        NoiseKind noise,
        double horizon,
        double time,
        double earlier,
        Matrix place,
        Matrix second,
        double tail)
        implements Given {
    public NoisyPoint {
        requireRow("place", place, law.dimension());
        requireRow("second", second, law.dimension());
        if (!(earlier > 0 && earlier < time && time <= horizon)) {
            throw new InvalidInput(
                    "earlier, time and horizon", "0 < s < t ≤ T", earlier + ", " + time + " and " + horizon);
        }
        if (!(tail > 0 && tail < 1)) {
            throw new InvalidInput("tail", "a number δ with 0 < δ < 1", "" + tail);
        }
    }

    private static void requireRow(String where, Matrix row, int dimension) {
        if (row.rows() != 1 || row.columns() != dimension) {
            throw new InvalidInput(where, "a 1×" + dimension + " matrix", row.toString());
        }
        row.requireFinite(where);
    }

    public Schedule schedule() {
        return noise.until(horizon);
    }

    /** a, h and g at t. */
    public NoiseLevel level() {
        return schedule().at(time);
    }

    /** X_0 given X_t = x, by the model. */
    public Posterior posterior() {
        return law.target().posterior(level(), place.row(0));
    }

    @Override
    public Map<String, Double> facts() {
        NoiseLevel level = level();
        Map<String, Double> facts = new TreeMap<>();
        facts.put("d", (double) law.dimension());
        facts.put("k", (double) law.components());
        facts.put("D", law.radius());
        facts.put("v", law.variance());
        facts.put("t", time);
        facts.put("a", level.decay());
        facts.put("h", level.variance());
        facts.put("x", place.frobeniusNorm());
        facts.put("delta", tail);
        return facts;
    }
}
