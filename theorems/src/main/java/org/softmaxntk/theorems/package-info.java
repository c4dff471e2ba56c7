/**
 * Statements as executable checks: one class per claim, verdicts that say how sure they are, the catalogue, the ledger.
 *
 * <p>A {@link org.softmaxntk.theorems.Claim} states hypotheses and two sides; {@link
 * org.softmaxntk.theorems.verdict.Judge} turns a claim and an instance into a {@link
 * org.softmaxntk.theorems.verdict.Verdict}; {@link org.softmaxntk.theorems.catalogue.Catalogue} says what each claim
 * states, where it comes from and which class checks it. Notation as in {@link org.softmaxntk.model}.
 *
 * <p>A theory is a room: a package {@code theorems.X} with its claims and {@code X/*.json}, and a {@link
 * org.softmaxntk.theorems.family.Family} with its {@link org.softmaxntk.theorems.catalogue.Section}, both found as
 * services. A family makes instances from a {@link org.softmaxntk.theorems.recipe.Recipe}; those that most rooms share
 * are in {@code theorems.given}.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.Claim}, then read {@link
 * org.softmaxntk.theorems.perturbation.NtkPerturbation} as an example.
 */
package org.softmaxntk.theorems;
