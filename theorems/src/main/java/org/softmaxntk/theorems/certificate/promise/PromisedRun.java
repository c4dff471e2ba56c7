package org.softmaxntk.theorems.certificate.promise;

import java.util.List;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Recent;

/**
 * A claim that descent keeps promises made before its first step: the largest measured/promised over 1 ≤ τ ≤ T, as far as
 * something is promised, and over all that is promised of a step, is at most 1.
 *
 * <p>The promises are numbers that both arithmetics take as given. What differs between such claims is what they promise, how
 * that is measured, and which false neighbours promise too much.
 *
 * @param <P> what is promised of a step
 * @param <X> which promises are made: the theorem's, or a false neighbour's
 */
public abstract class PromisedRun<P, X> extends ParametricBound<DescentRun, X> {
    /** More than the operations on digits between a measured size and its place beside 1. */
    private static final double ROUNDINGS = 20;

    private final Recent<DescentRun, List<P>> promised = new Recent<>(given -> promises(given, stated()));

    /** The claim with the theorem's promises. */
    protected PromisedRun(X stated) {
        super(DescentRun.class, stated);
    }

    /** For τ = 0, 1, …, at most T, as far as something is promised. */
    protected abstract List<P> promises(DescentRun given, X parameter);

    /** The largest measured/promised from the first step on; 0 if nothing is promised of any. */
    protected abstract Enclosure worst(DescentRun given, List<P> promises);

    /** The same through the reference implementation. */
    protected abstract Range worst(DescentRun given, List<P> promises, Digits digits);

    /** What the theorem promises: reckoned once for an instance. */
    protected final List<P> promises(DescentRun given) {
        return promised.of(given);
    }

    private List<P> known(DescentRun given, X parameter) {
        return parameter == stated() ? promises(given) : promises(given, parameter);
    }

    @Override
    protected final Sides inDoubles(DescentRun given, X parameter) {
        return Sides.inequality(worst(given, known(given, parameter)), Enclosure.exactly(1));
    }

    @Override
    protected final Sides inDigits(DescentRun given, X parameter, Digits digits) {
        Range worst = worst(given, known(given, parameter), digits).widened(ROUNDINGS, digits);
        return Range.inequality(worst, new Range(digits.number(1), digits.number(1)), digits);
    }
}
