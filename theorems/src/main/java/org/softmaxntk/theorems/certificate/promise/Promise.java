package org.softmaxntk.theorems.certificate.promise;

/** What a certificate says of the weights after some steps of descent, before the first is made. */
public interface Promise {
    /** τ. */
    int step();

    /** ≥ ‖F(τ) − Y‖_F. */
    double residual();

    /** ≥ max_r ‖w_r(τ) − w_r(0)‖. */
    double movement();

    /** ≤ λ_min(H(τ)), at least 0. */
    double smallestEigenvalue();

    /** ≥ ‖F(τ) − Y‖², ½ not included. */
    default double loss() {
        return Math.nextUp(residual() * residual());
    }
}
