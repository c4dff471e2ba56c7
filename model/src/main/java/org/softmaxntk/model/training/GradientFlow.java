package org.softmaxntk.model.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.Loss;
import org.softmaxntk.model.network.Network;

/**
 * Gradient flow on the hidden weights, {@code dW/dt = −ΔW(W)}: what gradient descent becomes as its step size tends to 0, η
 * steps of descent taking the time η each.
 *
 * <p>Integrated by commons-math3's Dormand–Prince 8(5,3), which chooses its steps so that the root mean square of a step's
 * local error, as it estimates it, is at most {@code tolerance·(1 + |w|)} an entry. Explicit, so a step is at most about
 * 6/(mΛ) long, Λ the kernel's largest eigenvalue: cost about 2·mΛt passes at least, each O(n·m·(d_in + d_out)), and
 * tolerance^(−1/8) times as many for small tolerances. The velocity of a
 * ReLU network jumps where a neuron switches: there steps become tiny, and a flow may take minutes or be refused. Source:
 * Hairer, Nørsett, Wanner, <em>Solving Ordinary Differential Equations I</em>, II.10.
 *
 * @param tolerance of one step, an absolute one and a relative one to the weights; from 10⁻¹³ to 0.1
 */
public record GradientFlow(double tolerance, Loss loss) {
    private static final double LEAST_TOLERANCE = 1e-13;
    private static final double MOST_TOLERANCE = 0.1;

    /** What the second run of {@link #withErrorIndication} is stricter by. */
    private static final double STRICTER = 0.01;

    /** A step this much shorter than the time to go has lost its way. */
    private static final double LEAST_STEP = 1e-14;

    private static final int MOST_EVALUATIONS = 1_000_000;

    public GradientFlow {
        if (!(tolerance >= LEAST_TOLERANCE && tolerance <= MOST_TOLERANCE)) {
            throw new InvalidInput("tolerance", "a number from 1e-13 to 0.1", "" + tolerance);
        }
    }

    /**
     * The flow from {@code start} at time 0, with its state at each of {@code times}.
     *
     * @param inputs X, n×d_in
     * @param targets Y, n×d_out
     * @param times finite, ascending, the first ≥ 0; at least one
     * @throws InvalidInput if shapes or times are not as required, or the flow cannot be followed to its end within the
     *     tolerance
     */
    public FlowPath run(Network start, Matrix inputs, Matrix targets, List<Double> times) {
        requireTimes(times);
        Gradient.requireFit(start.forward(inputs), targets);
        return follow(new WeightVelocity(start, inputs, targets, loss), times, k -> 1);
    }

    /** {@code leastSteps} says for each interval between two times how many steps to take at least. */
    private FlowPath follow(WeightVelocity velocity, List<Double> times, IntUnaryOperator leastSteps) {
        List<FlowPath.Point> points = new ArrayList<>();
        double[] weights = velocity.start();
        double now = 0;
        for (int k = 0; k < times.size(); k++) {
            double time = times.get(k);
            int steps = advance(velocity, now, time, leastSteps.applyAsInt(k), weights);
            points.add(velocity.point(time, weights, steps));
            now = time;
        }
        return new FlowPath(points, velocity.at(weights).network());
    }

    /**
     * The flow at a hundredth of the tolerance and in at least twice as many steps, and how far from it the outputs at this
     * tolerance are: the largest ‖difference‖_F over the times. An indication of the error of <em>this</em> tolerance, not a
     * bound; that of the path that is returned is smaller. Cost about 3 times {@link #run}.
     *
     * @throws InvalidInput as {@link #run}, and if the tolerance is below 10⁻¹¹
     */
    public IndicatedFlow withErrorIndication(Network start, Matrix inputs, Matrix targets, List<Double> times) {
        FlowPath coarse = run(start, inputs, targets, times);
        FlowPath fine = new GradientFlow(tolerance * STRICTER, loss)
                .follow(
                        new WeightVelocity(start, inputs, targets, loss),
                        times,
                        k -> 2 * coarse.points().get(k).steps());
        double largest = 0;
        for (int k = 0; k < times.size(); k++) {
            Matrix difference =
                    coarse.points().get(k).outputs().minus(fine.points().get(k).outputs());
            largest = Math.max(largest, difference.frobeniusNorm());
        }
        return new IndicatedFlow(fine, largest);
    }

    /** Moves {@code weights} from one time to the next; how many steps that took. */
    private int advance(WeightVelocity velocity, double from, double to, int leastSteps, double[] weights) {
        if (to == from) {
            return 0;
        }
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(
                (to - from) * LEAST_STEP, (to - from) / leastSteps, tolerance, tolerance);
        integrator.setMaxEvaluations(MOST_EVALUATIONS);
        StepCount count = new StepCount();
        integrator.addStepHandler(count);
        try {
            integrator.integrate(velocity, from, weights, to, weights);
        } catch (NumberIsTooSmallException | MaxCountExceededException e) {
            throw new InvalidInput(
                    "gradient flow",
                    "a flow that tolerance " + tolerance + " can follow to t = " + to,
                    e.getMessage(),
                    e);
        }
        return count.steps();
    }

    private static void requireTimes(List<Double> times) {
        double before = 0;
        for (double time : times) {
            if (!(time >= before && time < Double.POSITIVE_INFINITY)) {
                throw new InvalidInput("times", "finite ones in ascending order, from 0 on", "" + times);
            }
            before = time;
        }
        if (times.isEmpty()) {
            throw new InvalidInput("times", "at least one", "none");
        }
    }
}
