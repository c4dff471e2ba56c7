package org.softmaxntk.model.wide;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.arithmetic.PanelArithmetic;

/**
 * How a sweep over neurons is carried out. Results do not depend on it, to the last bit.
 *
 * @param threads at most so many work at once, ≥ 1
 * @param arithmetic what they compute with
 */
public record Execution(int threads, PanelArithmetic arithmetic) {
    public Execution {
        if (threads < 1) {
            throw new InvalidInput("threads", "at least 1", "" + threads);
        }
    }

    /** Every processor, and the {@linkplain PanelArithmetic#inUse arithmetic in use}. */
    public static Execution standard() {
        return new Execution(Runtime.getRuntime().availableProcessors(), PanelArithmetic.inUse());
    }
}
