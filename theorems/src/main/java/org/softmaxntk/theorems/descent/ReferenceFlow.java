package org.softmaxntk.theorems.descent;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.DescentRun;

/**
 * Gradient flow in digits, by extrapolation: over a stretch of time δ with δ·m·tr H(0) ≤ 1 it is followed by the midpoint rule in
 * 2, 4, 6, … steps, whose ends have an error in powers of δ² (Gragg), and they are extrapolated to infinitely many by Aitken and
 * Neville, until the last two columns agree to three quarters of the digits or {@value #MOST_COLUMNS} columns are used.
 *
 * <p>What the last two columns differ by is taken for the error of a stretch, though the last is much better. Rounding is
 * amplified by the weights of the columns, below 10⁷ in sum. Source: Hairer, Nørsett, Wanner, <em>Solving Ordinary
 * Differential Equations I</em>, II.9. Cost up to 101 gradients a stretch.
 */
final class ReferenceFlow {
    private static final int MOST_COLUMNS = 10;
    private static final double STRETCH = 1;
    private static final double WEIGHTS_OF_COLUMNS = 1e7;

    private final FieldTable<Dfp> targets;
    private final Digits digits;
    private final Dfp agreed;
    private ReferenceNetwork<Dfp> now;
    private Dfp error;

    private ReferenceFlow(ReferenceNetwork<Dfp> start, FieldTable<Dfp> targets, Digits digits) {
        this.now = start;
        this.targets = targets;
        this.digits = digits;
        this.agreed = digits.precision().of("1e-" + 3 * digits.count() / 4);
        this.error = digits.number(0);
    }

    /** The flow from the start of {@code run} to the time {@code time}. */
    static ReferenceFlow of(DescentRun given, ReferenceRun run, Dfp time, Digits digits) {
        ReferenceNetwork<Dfp> start = run.at(0);
        ReferenceFlow flow = new ReferenceFlow(start, digits.lift(given.data().targets()), digits);
        double rate = given.network().width()
                * start.kernel().toMatrix().trace()
                * digits.precision().toDouble(time);
        int stretches = (int) Math.max(1, Math.ceil(rate / STRETCH));
        Dfp length = time.divide(stretches);
        Dfp rounding = run.weightRounding()
                .multiply(2 * MOST_COLUMNS)
                .add(length.multiply(run.budget()
                        .gradientAlong(
                                given.data().inputs().maxRowNorm(),
                                given.data().targets().frobeniusNorm())))
                .multiply(digits.number(WEIGHTS_OF_COLUMNS * given.network().width()));
        for (int k = 0; k < stretches; k++) {
            flow.advance(length);
            flow.error = flow.error.add(rounding);
        }
        return flow;
    }

    /** The outputs at the end, n×d_out. */
    FieldTable<Dfp> outputs() {
        return now.outputs();
    }

    /** Errors of all stretches, added up: ‖·‖_F of the weights, where each was made. */
    Dfp error() {
        return error;
    }

    private void advance(Dfp length) {
        List<FieldTable<Dfp>> row = List.of();
        Dfp difference = digits.number(1);
        FieldTable<Dfp> first = now.gradient(targets);
        for (int columns = 1; columns <= MOST_COLUMNS && !agrees(difference); columns++) {
            List<FieldTable<Dfp>> next = extrapolated(byMidpoints(first, length.divide(2 * columns), columns), row);
            if (columns > 1) {
                difference = next.get(columns - 1).minus(next.get(columns - 2)).frobeniusNorm();
            }
            row = next;
        }
        now = now.withWeights(row.get(row.size() - 1));
        error = error.add(difference);
    }

    private boolean agrees(Dfp difference) {
        return !digits.precision().isGreater(difference, agreed);
    }

    /** Where 2k midpoint steps lead to: W₁ = W₀ − hG(W₀), W_{i+1} = W_{i−1} − 2hG(W_i). */
    private FieldTable<Dfp> byMidpoints(FieldTable<Dfp> first, Dfp step, int k) {
        FieldTable<Dfp> before = now.weights();
        FieldTable<Dfp> at = before.minus(first.times(step));
        Dfp twice = step.multiply(2);
        for (int i = 1; i < 2 * k; i++) {
            FieldTable<Dfp> gradient = now.withWeights(at).gradient(targets);
            FieldTable<Dfp> next = before.minus(gradient.times(twice));
            before = at;
            at = next;
        }
        return at;
    }

    /**
     * Row j of Neville's table from its first entry and row j − 1: T_{j,i+1} = T_{j,i} + (T_{j,i} − T_{j−1,i})·k²/(j² − k²),
     * k = j − i.
     */
    private List<FieldTable<Dfp>> extrapolated(FieldTable<Dfp> first, List<FieldTable<Dfp>> above) {
        List<FieldTable<Dfp>> row = new ArrayList<>(List.of(first));
        int j = above.size() + 1;
        for (int i = 1; i < j; i++) {
            FieldTable<Dfp> left = row.get(i - 1);
            int k = j - i;
            Dfp factor = digits.number(k * k).divide(j * j - k * k);
            row.add(left.plus(left.minus(above.get(i - 1)).times(factor)));
        }
        return row;
    }
}
