/**
 * Scalar inequalities settled on their whole parameter box: interval arithmetic with outward rounding, and bisection.
 *
 * <p>A {@link org.softmaxntk.theorems.interval.ScalarStatement} says left ≤ right on a {@link
 * org.softmaxntk.theorems.interval.Box}. It is brought into a form whose margin can be enclosed, also where the sides
 * touch (a factor is divided out, a quotient is written as a series, logarithms are taken); {@link
 * org.softmaxntk.theorems.interval.RewritingCheck} holds that form to the statement as it is written, and {@link
 * org.softmaxntk.theorems.interval.Prover} encloses the margin over sub-boxes until it is proved, refuted on a whole
 * sub-box, or left open. The steps that the proofs of the theorems lean on stand beside these, in files called …Steps; {@link
 * org.softmaxntk.theorems.catalogue.ScalarStatements} lists them.
 *
 * <p>What is printed is made from what is proved: {@link org.softmaxntk.theorems.interval.Notation} writes formulas as text
 * and as LaTeX (another way to write them is another {@link org.softmaxntk.theorems.interval.ExpressionVisitor}), and {@link
 * org.softmaxntk.theorems.interval.SubstitutionCheck} holds a proof in changed variables to the original that is printed.
 *
 * <p>Notation: [a, b] is the set of real numbers x with a ≤ x ≤ b; b = ∞ means no upper end. Unbounded boxes are dealt
 * with as they are, never cut.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.interval.ScalarStatement}, then {@link
 * org.softmaxntk.theorems.interval.Prover}.
 */
package org.softmaxntk.theorems.interval;
