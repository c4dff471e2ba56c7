/**
 * Certificates: from data and a start to a width, a step size and a number of steps for which descent provably reaches a
 * loss. No probability, no hidden constant; numerical error is pushed to the safe side.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.certificate.StepwiseCertificate}.
 */
package org.softmaxntk.theorems.certificate;
