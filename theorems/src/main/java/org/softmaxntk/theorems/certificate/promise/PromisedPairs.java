package org.softmaxntk.theorems.certificate.promise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.descent.RunQuantity;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.interval.Enclosures;
import org.softmaxntk.theorems.interval.Interval;

/**
 * A claim about a run from a paired start that keeps {@link StepwiseBound}s of some quantities: doubles follow it in the
 * coordinates of its pairs by interval arithmetic, digits its weights.
 */
public abstract class PromisedPairs extends PromisedRun<StepwiseBound, Promised> {
    private final Set<RunQuantity> quantities;

    /** The claim that all of {@code quantities} are bounded. */
    protected PromisedPairs(Set<RunQuantity> quantities) {
        super(Promised.ALL);
        this.quantities = quantities;
    }

    /** For τ = 0, 1, …, at most T, as far as something is promised, by a theorem with these terms. */
    protected abstract List<StepwiseBound> bounds(DescentRun given, Terms terms);

    @Override
    protected final List<StepwiseBound> promises(DescentRun given, Promised promised) {
        return bounds(given, promised.terms()).stream().map(promised.change()).toList();
    }

    @Override
    protected final Enclosure worst(DescentRun given, List<StepwiseBound> promises) {
        Map<RunQuantity, List<Interval>> measured = RunQuantity.along(quantities, given, promises.size() - 1);
        Interval worst = Interval.ZERO;
        for (RunQuantity quantity : quantities) {
            for (int t = 1; t < promises.size(); t++) {
                worst = WorstRatio.of(
                        worst, measured.get(quantity).get(t), promises.get(t).of(quantity));
            }
        }
        return Enclosures.of(worst);
    }

    @Override
    protected final Range worst(DescentRun given, List<StepwiseBound> promises, Digits digits) {
        Map<RunQuantity, List<Range>> measured = RunQuantity.along(quantities, given, promises.size() - 1, digits);
        Range worst = new Range(digits.number(0), digits.number(0));
        for (RunQuantity quantity : quantities) {
            for (int t = 1; t < promises.size(); t++) {
                worst = WorstRatio.of(
                        worst, measured.get(quantity).get(t), promises.get(t).of(quantity), digits);
            }
        }
        return worst;
    }

    /** What is known without a proof over what is promised, at its largest. */
    @Override
    public final Optional<Enclosure> trivial(DescentRun given) {
        List<StepwiseBound> promises = promises(given);
        double worst = 0;
        for (StepwiseBound promise : promises.subList(1, promises.size())) {
            for (RunQuantity quantity : quantities) {
                double most = promise.of(quantity);
                worst = most > 0 ? Math.max(worst, unproved(quantity, given, promise.step()) / most) : worst;
            }
        }
        return Optional.of(Enclosure.of(worst, worst * 0x1p-40));
    }

    /**
     * ρ + m√N ≥ ‖F − Y‖, as no output of m neurons is larger than m; twice that for ‖v − v_lin‖ ≤ ‖v‖ + ‖v_lin‖, as ‖v_lin‖ ≤ ρ
     * where hΛ ≤ 1; and 2hτ√N(ρ + m√N), the length of a path on which |a − p| ≤ 2, S ≤ 1 and the residual is no larger than that.
     */
    private static double unproved(RunQuantity quantity, DescentRun given, int step) {
        double outputs = given.data().samples() * (double) given.data().outputDimension();
        double m = given.network().width();
        double residual = given.data().targets().frobeniusNorm() + m * Math.sqrt(outputs);
        return switch (quantity) {
            case RESIDUAL -> residual;
            case KERNEL_PATH_DISTANCE -> 2 * residual;
            case ODD_RADIUS, EVEN_RADIUS -> 2 * (given.stepSize() * m) * step * Math.sqrt(outputs) * residual;
        };
    }
}
