/**
 * The fast implementation and the reference, each held to values that neither of them made.
 *
 * <p>Begin with {@link org.softmaxntk.model.golden.GoldenCasesTest}. {@link
 * org.softmaxntk.model.golden.HardCasesTest} goes where the golden cases do not: there the reference in many digits is
 * the oracle.
 */
package org.softmaxntk.model.golden;
