/**
 * The scalar steps as theorems of Coq, with proofs: written from the same trees that the interval prover encloses.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.coq.CoqExport}. {@link org.softmaxntk.theorems.coq.CoqTerm} is the notation,
 * a {@link org.softmaxntk.theorems.coq.StepTheorem} one step with its proof, a {@link org.softmaxntk.theorems.coq.Wording}
 * the same carried back to the variables in which it is printed, a {@link org.softmaxntk.theorems.coq.Refutation} a point
 * at which a false neighbour fails. What the proofs use, and the theorems that are proved whole, is written by hand in
 * {@code src/main/coq}.
 */
package org.softmaxntk.theorems.coq;
