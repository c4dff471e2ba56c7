package org.softmaxntk.model.training;

import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;

/** How many steps an integrator has accepted. */
final class StepCount implements StepHandler {
    private int steps;

    @Override
    public void init(double start, double[] state, double end) {
        steps = 0;
    }

    @Override
    public void handleStep(StepInterpolator interpolator, boolean isLast) {
        steps++;
    }

    int steps() {
        return steps;
    }
}
