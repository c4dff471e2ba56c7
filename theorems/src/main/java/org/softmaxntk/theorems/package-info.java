/**
 * Statements as executable checks: one class per claim, verdicts that say how sure they are, the catalogue, the ledger.
 *
 * <p>A {@link org.softmaxntk.theorems.Claim} states hypotheses and two sides; {@link
 * org.softmaxntk.theorems.verdict.Judge} turns a claim and an instance into a {@link
 * org.softmaxntk.theorems.verdict.Verdict}; {@link org.softmaxntk.theorems.catalogue.Catalogue} says what each claim
 * states, where it comes from and which class checks it. Notation as in {@link org.softmaxntk.model}.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.Claim}, then read {@link
 * org.softmaxntk.theorems.perturbation.NtkPerturbation} as an example.
 */
package org.softmaxntk.theorems;
