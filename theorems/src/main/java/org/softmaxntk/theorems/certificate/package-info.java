/**
 * Certificates: from data and a start to a width, a step size and a number of steps for which descent provably reaches a
 * loss. No probability, no hidden constant; numerical error is pushed to the safe side.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.certificate.StepwiseRecursion}, the strongest for a finite number of steps; {@link
 * org.softmaxntk.theorems.certificate.ConvergenceForm} has those that hold for ever. Both promise what {@link
 * org.softmaxntk.theorems.certificate.Promise} says.
 */
package org.softmaxntk.theorems.certificate;
