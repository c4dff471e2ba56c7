/**
 * What holds to rounding for every input.
 *
 * <p>An identity's measured side is the discrepancy of its two sides, its stated side is the error budget. Begin with
 * {@link org.softmaxntk.theorems.identities.KernelIsJacobianGram}.
 */
package org.softmaxntk.theorems.identities;
