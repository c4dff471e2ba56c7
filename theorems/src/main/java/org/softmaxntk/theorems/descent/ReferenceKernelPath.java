package org.softmaxntk.theorems.descent;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.DescentRun;

/**
 * How far a run has left the path of its first kernel, v_lin(τ) = (I − hH*)^τ v(0), in digits. v_lin is iterated: its error
 * grows by 1 + h‖H*‖_F a step and by h‖v_lin‖ times the error of H*. Cost O(T·N²).
 */
final class ReferenceKernelPath {
    private ReferenceKernelPath() {}

    /** ‖v(τ) − v_lin(τ)‖ for τ = 0 … {@code steps}. */
    static List<Range> departures(ReferenceRun run, int steps, DescentRun given, Digits digits) {
        Dfp h = digits.number(given.stepSize()).multiply(given.network().width());
        FieldTable<Dfp> kernel = run.at(0).kernel();
        Dfp slope = kernel.frobeniusNorm().multiply(h).add(digits.number(1));
        Dfp kernelError = run.budget().kernel().multiply(h);
        Dfp rounding = digits.roundings(10.0 + kernel.rows());
        FieldTable<Dfp> linear = run.residual(0);
        Dfp error = run.residualError(0);
        List<Range> departures = new ArrayList<>();
        for (int t = 0; t <= steps; t++) {
            departures.add(Range.around(
                    run.residual(t).minus(linear).frobeniusNorm(),
                    error.add(run.residualError(t)).add(rounding),
                    digits));
            Dfp added = linear.frobeniusNorm().multiply(kernelError.add(slope.multiply(rounding)));
            linear = linear.minus(StepRemainder.product(kernel, linear, digits).times(h));
            error = error.multiply(slope).add(added);
        }
        return departures;
    }
}
