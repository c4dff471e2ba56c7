package org.softmaxntk.model.diffusion.sampling;

import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.linear.Matrix;

/**
 * The probability flow dx/dt = −½g(x + score), in log t, by commons-math3's Dormand–Prince 8(5,3): its steps are chosen so that a
 * step's estimated error is at most {@code tolerance·(1 + |x|)} in root mean square over all particles, which go together.
 *
 * <p>Source: Hairer, Nørsett, Wanner, <em>Solving Ordinary Differential Equations I</em>, II.10.
 *
 * @param tolerance from 10⁻¹³ to 0.1; 10⁻¹⁰ is customary
 */
public record AdaptiveFlow(Schedule schedule, Denoiser denoiser, double tolerance) {
    private static final double LEAST_STEP = 1e-14;
    private static final int MOST_EVALUATIONS = 200_000;

    public AdaptiveFlow {
        if (!(tolerance >= 1e-13 && tolerance <= 0.1)) {
            throw new InvalidInput("tolerance", "a number from 1e-13 to 0.1", "" + tolerance);
        }
    }

    /**
     * The particles that are at x at time {@code from}, at time {@code to}; either way round.
     *
     * @throws InvalidInput also if the tolerance cannot be kept
     */
    public Matrix move(Matrix x, double from, double to) {
        schedule.at(from);
        schedule.at(to);
        double[] state = new double[x.rows() * x.columns()];
        for (int i = 0; i < x.rows(); i++) {
            System.arraycopy(x.row(i), 0, state, i * x.columns(), x.columns());
        }
        double length = Math.abs(Math.log(to / from));
        if (length == 0) {
            return x;
        }
        DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(length * LEAST_STEP, length, tolerance, tolerance);
        integrator.setMaxEvaluations(MOST_EVALUATIONS);
        Velocity velocity = new Velocity(x.rows(), x.columns(), Math.min(from, to), Math.max(from, to));
        try {
            integrator.integrate(velocity, Math.log(from), state, Math.log(to), state);
        } catch (NumberIsTooSmallException | MaxCountExceededException e) {
            throw new InvalidInput(
                    "probability flow", "a flow that tolerance " + tolerance + " can follow", e.getMessage(), e);
        }
        return Matrix.ofRows(x.rows(), x.columns(), state).requireFinite("x");
    }

    private final class Velocity implements FirstOrderDifferentialEquations {
        private final int rows;
        private final int columns;
        private final double earliest;
        private final double latest;

        Velocity(int rows, int columns, double earliest, double latest) {
            this.rows = rows;
            this.columns = columns;
            this.earliest = earliest;
            this.latest = latest;
        }

        @Override
        public int getDimension() {
            return rows * columns;
        }

        @Override
        public void computeDerivatives(double logTime, double[] state, double[] derivative) {
            // exp(log T) may be an ulp beyond T
            double t = Math.max(earliest, Math.min(latest, Math.exp(logTime)));
            Matrix x = Matrix.ofRows(rows, columns, state);
            Matrix velocity = SamplerStep.velocity(denoiser, schedule.at(t), x);
            for (int i = 0; i < rows; i++) {
                for (int k = 0; k < columns; k++) {
                    derivative[i * columns + k] = t * velocity.at(i, k);
                }
            }
        }
    }
}
