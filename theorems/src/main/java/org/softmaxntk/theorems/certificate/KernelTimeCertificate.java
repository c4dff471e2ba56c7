package org.softmaxntk.theorems.certificate;

import java.util.OptionalInt;

/** For T steps descent stays within θρ of the kernel's own path: what {@link KernelTime} proved. Immutable. */
public final class KernelTimeCertificate implements Certificate {
    private final KernelTimeForm form;
    private final RadiusBounds bounds;
    private final double stepSize;
    private final int steps;
    private final double radius;
    private final double distance;

    KernelTimeCertificate(
            KernelTimeForm form, RadiusBounds bounds, double stepSize, int steps, double radius, double distance) {
        this.form = form;
        this.bounds = bounds;
        this.stepSize = stepSize;
        this.steps = steps;
        this.radius = radius;
        this.distance = distance;
    }

    /** By which theorem. */
    public KernelTimeForm form() {
        return form;
    }

    @Override
    public double stepSize() {
        return stepSize;
    }

    @Override
    public int lastStep() {
        return steps;
    }

    /** R: no (odd) path is longer. */
    public double radius() {
        return radius;
    }

    /** θρ ≥ ‖(F(τ) − Y) − v_lin(τ)‖ for every τ ≤ T. */
    public double kernelPathDistance() {
        return distance;
    }

    /** θ; 0 where ρ is. */
    public double theta() {
        double rho = bounds.start().path().initialResidual();
        return rho == 0 ? 0 : distance / rho;
    }

    @Override
    public StepwiseBound promise(int step) {
        CertifiedStart start = bounds.start();
        double linear = PathNorms.residual(start.path(), stepSize * start.width(), step);
        double movement = bounds.movement(radius);
        return new StepwiseBound(
                step,
                linear,
                start.up() * (linear + distance),
                distance,
                radius,
                form == KernelTimeForm.PAIRED ? Math.nextUp(movement - radius) : radius,
                Math.max(0, Math.nextDown(start.path().smallestEigenvalue() - bounds.drift(radius))));
    }

    /** max_r ‖w_r(τ) − w_r(0)‖ is at most that. */
    public double movement() {
        return bounds.movement(radius);
    }

    /** ‖v_lin‖ falls, so bisection finds it. Cost O(N·ln T). */
    @Override
    public OptionalInt stepsTo(double loss) {
        if (promise(steps).loss() > loss) {
            return OptionalInt.empty();
        }
        int low = -1;
        int high = steps;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (promise(middle).loss() <= loss) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalInt.of(high);
    }
}
