package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;
import org.softmaxntk.theorems.interval.Interval;

/**
 * Gradient flow from a paired start in doubles, in the coordinates of its pairs and in units of how far they get: so what is
 * small keeps its digits, as in {@link PairedPoint}, from whose enclosed gradients the velocities are the middles.
 *
 * <p>With z = (o, ε)/D at the time s·t, 0 ≤ s ≤ 1, D the power of two from t·max|z'(0)| on, commons-math3's Dormand–Prince 8(5,3)
 * chooses its steps, none longer than the inverse of the equation's Lipschitz constant, so that the root mean square of a step's local error, as it estimates it, is at most 10⁻¹². Cost
 * O(n·P·(d_in + d_out)) an evaluation, 12 a step.
 */
final class PairedFlow {
    private static final double TOLERANCE = 1e-12;
    private static final double LEAST_STEP = 1e-12;
    private static final int MOST_EVALUATIONS = 100_000;

    /**
     * More than the weights of the formula's stages make of an error in every velocity: with e_i = 1 + hL·Σ_j|a_ij|e_j at stage i,
     * Σ_i|b_i|e_i is 409 for hL = 1, the longest step there is.
     */
    private static final double WEIGHTS_OF_STAGES = 1000;

    private final PairedStart start;
    private final double time;
    private final double longestStep;
    private final int entries;
    private double unit;
    private double[] reached;
    private int steps;
    private double fastest;
    private double velocityError;

    private PairedFlow(PairedStart start, double time, double longestStep) {
        this.start = start;
        this.time = time;
        this.longestStep = longestStep;
        this.entries = start.pairs() * start.inputs().columns();
        this.reached = new double[2 * entries];
        this.unit = 1;
    }

    /**
     * The flow up to {@code time}. Where it cannot be followed, {@link #error} is ∞.
     *
     * @param lipschitz at least the Lipschitz constant of dW/dt where the flow goes; no step is longer than its inverse
     */
    static PairedFlow of(PairedStart start, double time, double lipschitz) {
        PairedFlow flow = new PairedFlow(start, time, Math.min(1, 1 / (time * lipschitz)));
        flow.velocity(flow.reached, new double[flow.reached.length]);
        flow.unit = flow.fastest == 0 ? 1 : Math.scalb(1.0, Math.getExponent(flow.fastest) + 1);
        flow.fastest = 0;
        flow.velocityError = 0;
        flow.follow();
        return flow;
    }

    private void follow() {
        if (!(longestStep > LEAST_STEP)) {
            velocityError = Double.POSITIVE_INFINITY;
            return;
        }
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(LEAST_STEP, longestStep, TOLERANCE, 0);
        integrator.setMaxEvaluations(MOST_EVALUATIONS);
        integrator.addStepHandler(new Count());
        try {
            integrator.integrate(new Velocity(), 0, reached, 1, reached);
        } catch (NumberIsTooSmallException | MaxCountExceededException e) {
            velocityError = Double.POSITIVE_INFINITY;
        }
    }

    /** Where the flow ends. */
    PairedPoint end() {
        return point(reached);
    }

    /**
     * Bound on ‖W − W as computed‖_F, each local error where it was made: 10⁻¹² a step and entry and as much again, some thousand
     * roundings, ten times what the stages' weights make of one, of the farthest that a velocity could take it; and what the velocities are off by. A pair counts twice.
     */
    double error() {
        double local = steps * TOLERANCE * (1 + fastest) * Math.sqrt(reached.length);
        return 1.01 * Math.sqrt(2) * unit * (local + WEIGHTS_OF_STAGES * velocityError);
    }

    private PairedPoint point(double[] state) {
        return PairedPoint.at(start, table(state, 0), table(state, entries));
    }

    private IntervalTable table(double[] state, int from) {
        int columns = start.inputs().columns();
        return IntervalTable.generate(
                start.pairs(), columns, (r, k) -> Interval.exactly(unit * state[from + r * columns + k]));
    }

    /** dz/ds. */
    private void velocity(double[] state, double[] velocity) {
        PairedPoint point = point(state);
        Interval factor = Interval.exactly(time).negate().dividedBy(Interval.exactly(unit));
        IntervalTable odd = point.oddGradient().times(factor);
        IntervalTable even = point.evenGradient().times(factor);
        double error = Math.hypot(fill(velocity, 0, odd), fill(velocity, entries, even));
        velocityError = Math.max(velocityError, Double.isNaN(error) ? Double.POSITIVE_INFINITY : error);
    }

    /** The middles of {@code table}; how far off they may be, in norm. */
    private double fill(double[] velocity, int from, IntervalTable table) {
        double squares = 0;
        for (int at = 0; at < entries; at++) {
            Interval entry = table.at(at / table.columns(), at % table.columns());
            double middle = entry.lower() + (entry.upper() - entry.lower()) / 2;
            double radius = Math.nextUp(Math.max(entry.upper() - middle, middle - entry.lower()));
            velocity[from + at] = middle;
            fastest = Math.max(fastest, Math.abs(middle));
            squares += radius * radius;
        }
        return Math.sqrt(squares);
    }

    /** The flow's equation as the integrator asks for it. */
    private final class Velocity implements FirstOrderDifferentialEquations {
        @Override
        public int getDimension() {
            return reached.length;
        }

        @Override
        public void computeDerivatives(double s, double[] state, double[] velocity) {
            velocity(state, velocity);
        }
    }

    /** Counts the steps that are accepted. */
    private final class Count implements StepHandler {
        @Override
        public void init(double from, double[] state, double to) {
            steps = 0;
        }

        @Override
        public void handleStep(StepInterpolator interpolator, boolean isLast) {
            steps++;
        }
    }
}
