package org.softmaxntk.theorems.certificate.radius;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.perturbation.KernelPerturbationOptimal;

/**
 * What holds while descent stays within a radius R of the start, as functions of R: the quantities that the conditions of
 * certificates are made of. With v = F − Y, h = ηm, and W within R of W(0):
 *
 * <ul>
 *   <li>{@link #drift} μ(R) ≥ ‖H(W) − H(0)‖
 *   <li>{@link #gradient} γ(R) ≥ ‖Δw_r‖/‖v‖ for every neuron r (for its odd part, where starts are paired)
 *   <li>{@link #curvature} C(R): a step within R has v⁺ = (I − hH(W))v + e, ‖e‖ ≤ ½mη²C(R)‖v‖²
 *   <li>{@link #movement} ≥ ‖w_r − w_r(0)‖
 *   <li>{@link #driftShare} q with ∫₀¹μ(uR)du ≤ q·μ(R): as μ(uR) ≤ u·μ(R), or u²·μ(R)
 * </ul>
 *
 * <p>All increase with R, and all are enlarged by {@link CertifiedStart#up}, which covers every rounding; an implementation
 * proves them. Cost O(1) each.
 */
public sealed interface RadiusBounds permits PlainBounds, FirstOrderBounds, SecondOrderBounds {
    /** No certificate asks for more: μ(R) < λ ≤ K needs e^{4R} < 2 in {@link KernelPerturbationOptimal}, and L2 needs R ≤ ½. */
    double LARGEST_RADIUS = 0.5;

    /** Spectrum, sizes, shape. */
    CertifiedStart start();

    /** μ(R). */
    double drift(double radius);

    /** γ(R). */
    double gradient(double radius);

    /** C(R). */
    double curvature(double radius);

    /** How far a neuron may be from its start when the path of its (odd) part is at most R. */
    double movement(double radius);

    /** q. */
    double driftShare();

    /** ≥ ‖v(0)‖ = ‖Y‖_F. */
    default double initialResidual() {
        return start().up() * start().path().initialResidual();
    }
}
