/**
 * Bounds that follow descent from a paired start step by step: theorem S is {@link
 * org.softmaxntk.theorems.certificate.stepwise.StepwiseRecursion}, S2 is {@link
 * org.softmaxntk.theorems.certificate.stepwise.AlignedCertificate}; their comments are the theorems with their proofs, and the
 * eight claims say of one quantity each that runs keep them. Letters are those of the theorems.
 */
package org.softmaxntk.theorems.certificate.stepwise;
