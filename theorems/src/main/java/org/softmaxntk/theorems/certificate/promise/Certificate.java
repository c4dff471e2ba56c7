package org.softmaxntk.theorems.certificate.promise;

import java.util.OptionalInt;

/**
 * A proof that descent from one start with one step size keeps a promise at every step: made from sizes of the start alone,
 * with every rounding on the safe side.
 */
public interface Certificate {
    /** η. */
    double stepSize();

    /** The last step of which anything is promised; {@link Integer#MAX_VALUE} where there is none. */
    int lastStep();

    /** After τ = {@code step} steps, 0 ≤ τ ≤ {@link #lastStep}. */
    Promise promise(int step);

    /** The first step after which the promised ‖F − Y‖² is at most {@code loss}; empty if there is none. */
    OptionalInt stepsTo(double loss);
}
