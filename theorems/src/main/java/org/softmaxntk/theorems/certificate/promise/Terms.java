package org.softmaxntk.theorems.certificate.promise;

/**
 * Factors at the two causes by which the theorem lets outputs leave the kernel's path: 1 and 1, or the statement is a false
 * neighbour of the theorem.
 *
 * @param changes at β_d, β² + Γ², m_φ and μ: the change of the kernel
 * @param remainders at e_n: what a step leaves beyond its linear part
 */
public record Terms(double changes, double remainders) {
    public static final Terms ALL = new Terms(1, 1);
}
