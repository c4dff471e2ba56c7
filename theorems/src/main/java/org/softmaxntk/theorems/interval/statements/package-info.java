/**
 * The scalar steps that proofs lean on, one class each; the class's comment is the theorem and its proof.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.interval.statements.ScalarStatements}, which lists them.
 */
package org.softmaxntk.theorems.interval.statements;
