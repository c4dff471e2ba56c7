package org.softmaxntk.theorems.certificate.forever;

import java.util.OptionalInt;
import org.softmaxntk.theorems.certificate.promise.Certificate;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * Every step of descent takes the residual down by a fixed factor at least, for ever: ‖F(τ) − Y‖ ≤ ρ·e^{κτ}, κ < 0.
 *
 * <p><b>Numerics.</b> κ is rounded up; the exponent κτ has a relative error of u, so that e^{κτ}, of an exponent above −745, has
 * one of 750u, which {@link CertifiedStart#up} covers; what underflows is replaced by the least normal double.
 *
 * @param form which theorem
 * @param stepSize η
 * @param radius R
 * @param initialResidual ≥ ρ
 * @param lnFactor κ
 * @param movement ≥ max_r ‖w_r(τ) − w_r(0)‖
 * @param smallestEigenvalue ≤ λ_min(H(τ))
 */
public record ContractionCertificate(
        ConvergenceForm form,
        double stepSize,
        double radius,
        double initialResidual,
        double lnFactor,
        double movement,
        double smallestEigenvalue)
        implements Certificate {
    @Override
    public int lastStep() {
        return Integer.MAX_VALUE;
    }

    @Override
    public ConvergencePromise promise(int step) {
        double residual = step == 0 ? initialResidual : initialResidual * Math.exp(step * lnFactor) + Double.MIN_NORMAL;
        return new ConvergencePromise(step, residual, movement, smallestEigenvalue);
    }

    @Override
    public OptionalInt stepsTo(double loss) {
        if (promise(0).loss() <= loss) {
            return OptionalInt.of(0);
        }
        double proposed = Math.ceil((Math.log(loss) / 2 - Math.log(initialResidual)) / lnFactor);
        if (!(proposed < Integer.MAX_VALUE - 1) || !(loss > 0)) {
            return OptionalInt.empty();
        }
        int steps = Math.max(1, (int) proposed - 1);
        while (promise(steps).loss() > loss && steps < Integer.MAX_VALUE) {
            steps++;
        }
        return OptionalInt.of(steps);
    }

    ContractionCertificate withMovement(double other) {
        return new ContractionCertificate(form, stepSize, radius, initialResidual, lnFactor, other, smallestEigenvalue);
    }

    ContractionCertificate withSmallestEigenvalue(double other) {
        return new ContractionCertificate(form, stepSize, radius, initialResidual, lnFactor, movement, other);
    }

    ContractionCertificate withLnFactor(double other) {
        return new ContractionCertificate(form, stepSize, radius, initialResidual, other, movement, smallestEigenvalue);
    }
}
