package org.softmaxntk.theorems.certificate.time;

import java.util.OptionalInt;
import org.softmaxntk.theorems.certificate.promise.Certificate;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.PathNorms;

/** For T steps descent stays within θρ of the kernel's own path: what {@link KernelTime} proved. Immutable. */
public final class TimedCertificate implements Certificate {
    private final KernelTimeForm form;
    private final RadiusBounds bounds;
    private final double stepSize;
    private final int steps;
    private final double radius;
    private final double distance;

    TimedCertificate(
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
    public KernelTimePromise promise(int step) {
        if (step > steps) {
            throw new IllegalArgumentException("promised are the steps up to T = " + steps + "; asked for " + step);
        }
        CertifiedStart start = bounds.start();
        double linear = PathNorms.residual(start.path(), stepSize * start.width(), step);
        return new KernelTimePromise(
                step,
                start.up() * (linear + distance),
                distance,
                bounds.movement(radius),
                Math.max(0, Math.nextDown(start.path().smallestEigenvalue() - bounds.drift(radius))));
    }

    /** The same in the coordinates of pairs: R for the odd parts, and for the even ones R or, of second order, ζR². */
    StepwiseBound pairs(int step) {
        KernelTimePromise promise = promise(step);
        return new StepwiseBound(
                step,
                PathNorms.residual(
                        bounds.start().path(), stepSize * bounds.start().width(), step),
                promise.residual(),
                distance,
                radius,
                form == KernelTimeForm.PAIRED ? Math.nextUp(promise.movement() - radius) : radius,
                promise.smallestEigenvalue());
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
