package org.softmaxntk.theorems.certificate.time;

import java.util.Optional;
import org.softmaxntk.theorems.certificate.promise.Terms;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.LinearPath;
import org.softmaxntk.theorems.certificate.start.PathNorms;

/**
 * For a time h·T descent stays within θρ of the kernel's path, whatever the smallest eigenvalue.
 *
 * <p><b>Theorem.</b> Let F(0) = 0, h = ηm, hΛ ≤ 1, v_lin(τ) = (I − hH(0))^τ v(0), t = hT, θ > 0, 0 < R (R ≤ ½ where the
 * bounds ask for it), I = h Σ_{τ<T}‖v_lin(τ)‖, M = I + tθρ, ν = ½ηC(R)(1 + θ)ρ, and μ, γ, C, q of {@link RadiusBounds}. If
 * (a) γ(R)M ≤ mR and (b) (q·μ(R) + ν)M ≤ θρ, then for τ ≤ T: ‖v(τ) − v_lin(τ)‖ ≤ θρ, so ‖v(τ)‖ ≤ ‖v_lin(τ)‖ + θρ; every
 * (odd) path is at most R; λ_min(H(τ)) ≥ λ − μ(R). The first form has M = t(1 + θ)ρ and q = 1, which are larger, so that it
 * follows.
 *
 * <p><b>Proof.</b> Let M_τ = h Σ_{σ<τ}‖v(σ)‖ and D = v − v_lin; D⁺ = (I − hH(0))D − h(H(τ) − H(0))v + e, and hΛ ≤ 1 makes
 * the first factor a contraction. Induct over ‖D(σ)‖ ≤ θρ for σ ≤ τ < T: then ‖v(σ)‖ ≤ ‖v_lin(σ)‖ + θρ ≤ (1 + θ)ρ and
 * M_{τ+1} ≤ M, so by (a) the paths, step τ included, are at most R_σ = RM_σ/M ≤ R, for γ(R)M_σ/m ≤ RM_σ/M. Hence ‖D(τ + 1)‖
 * ≤ Σ_{σ≤τ}(hμ(R_σ)‖v(σ)‖ + ‖e(σ)‖). The sum of hμ(R_σ)‖v(σ)‖ = μ(RM_σ/M)(M_{σ+1} − M_σ) is a left Riemann sum of an
 * increasing function, at most ∫₀^M μ(Ry/M)dy ≤ q·μ(R)M; and ‖e(σ)‖ ≤ ½mη²C(R)‖v(σ)‖² ≤ hν‖v(σ)‖, in all at most νM. By (b)
 * ‖D(τ + 1)‖ ≤ θρ. ∎
 *
 * <p><b>In floating point</b> the path is that of a kernel within e of H(0), from a start within δ ({@link LinearPath}), and
 * v_lin either of the two: e·I and δ join the left side of (b). I is bounded by blocks of at most a 64th of the steps before
 * them, in which ‖v_lin‖ falls; everything is rounded upwards.
 *
 * <p>R and θ are not asked for: from 0, R ← γ(R)M/m and θρ ← the left side of (b) increase to the least solution, if there
 * is one.
 */
public final class KernelTime {
    private static final int MOST_ROUNDS = 400;
    /** Both are taken that much too large, so that a fixed point that is met to {@link #SETTLED} meets the conditions. */
    private static final double INFLATED = 1 + 1e-9;

    private static final double SETTLED = 1e-12;
    private static final int BLOCKS = 64;

    private final KernelTimeForm form;
    private final RadiusBounds bounds;
    private final Terms terms;

    private KernelTime(KernelTimeForm form, RadiusBounds bounds, Terms terms) {
        this.form = form;
        this.bounds = bounds;
        this.terms = terms;
    }

    /** By the theorem {@code form} at a start that is known. */
    public static KernelTime of(KernelTimeForm form, CertifiedStart start) {
        return of(form, start, Terms.ALL);
    }

    /** With some of the terms changed: false, unless these are all. */
    static KernelTime of(KernelTimeForm form, CertifiedStart start, Terms terms) {
        return new KernelTime(form, form.bounds(start), terms);
    }

    /**
     * With the least θ and R; empty if there are none.
     *
     * @param stepSize η &gt; 0
     * @param steps T ≥ 1
     */
    public Optional<TimedCertificate> at(double stepSize, int steps) {
        CertifiedStart start = bounds.start();
        double h = stepSize * start.width();
        boolean stable = h * start.path().largestEigenvalue() * start.up() <= 1;
        if (!(stable && start.isRightFor(stepSize))) {
            return Optional.empty();
        }
        double time = start.up() * h * steps;
        double travelled = form == KernelTimeForm.FIRST ? time * bounds.initialResidual() : travelled(h, steps);
        return new Balance(stepSize, time, travelled).solution(steps);
    }

    /** I. Cost O(N·(64·ln T + 64)). */
    private double travelled(double h, int steps) {
        CertifiedStart start = bounds.start();
        double sum = 0;
        for (int step = 0; step < steps; ) {
            int next = Math.min(steps, step + 1 + step / BLOCKS);
            sum = start.up() * (sum + h * (next - step) * PathNorms.residual(start.path(), h, step));
            step = next;
        }
        return sum;
    }

    /** The two conditions at one η and T, as functions of R and d = θρ. */
    private final class Balance {
        private final double stepSize;
        private final double time;
        private final double travelled;

        Balance(double stepSize, double time, double travelled) {
            this.stepSize = stepSize;
            this.time = time;
            this.travelled = travelled;
        }

        /** M. */
        private double path(double distance) {
            return bounds.start().up() * (travelled + time * distance);
        }

        /** γ(R)M/m: (a) asks that it be at most R. */
        private double radius(double radius, double distance) {
            return bounds.start().up()
                    * bounds.gradient(radius)
                    * path(distance)
                    / bounds.start().width();
        }

        /** The left side of (b), with what the path is off by. */
        private double distance(double radius, double distance) {
            double up = bounds.start().up();
            double q = form == KernelTimeForm.FIRST ? 1 : bounds.driftShare();
            double nu = up * 0.5 * stepSize * bounds.curvature(radius) * (bounds.initialResidual() + distance);
            double forced = (terms.changes() * q * bounds.drift(radius) + terms.remainders() * nu) * path(distance);
            LinearPath path = bounds.start().path();
            return up * (forced + path.kernelError() * travelled + path.startError());
        }

        Optional<TimedCertificate> solution(int steps) {
            double radius = 0;
            double distance = 0;
            for (int round = 0; round < MOST_ROUNDS && radius <= RadiusBounds.LARGEST_RADIUS; round++) {
                double wider = INFLATED * radius(radius, distance);
                double farther = INFLATED * distance(wider, distance);
                boolean settled = wider <= radius * (1 + SETTLED) && farther <= distance * (1 + SETTLED);
                radius = wider;
                distance = farther;
                if (settled) {
                    return checked(steps, radius, distance);
                }
            }
            return Optional.empty();
        }

        private Optional<TimedCertificate> checked(int steps, double radius, double distance) {
            boolean met = radius <= RadiusBounds.LARGEST_RADIUS
                    && radius(radius, distance) <= radius
                    && distance(radius, distance) <= distance;
            return met
                    ? Optional.of(new TimedCertificate(form, bounds, stepSize, steps, radius, distance))
                    : Optional.empty();
        }
    }
}
