/**
 * Conditions by which every step of descent contracts, for ever: {@link
 * org.softmaxntk.theorems.certificate.forever.ConvergenceForm} lists the theorems, {@link
 * org.softmaxntk.theorems.certificate.forever.HalvedEigenvalue} and {@link
 * org.softmaxntk.theorems.certificate.forever.PhasePlane} prove them, {@link
 * org.softmaxntk.theorems.certificate.forever.ConvergenceConditions} finds the radius and the step size that make the most
 * of one.
 */
package org.softmaxntk.theorems.certificate.forever;
