/**
 * The arithmetic of verdicts: sides enclosed in the log domain, error budgets, comparison.
 *
 * <p>e^{18B} overflows a double from B = 40 on, so a side is kept as an interval for its natural logarithm. Notation: u
 * is the unit roundoff of the arithmetic in use, 2⁻⁵³ for doubles. Begin with {@link
 * org.softmaxntk.theorems.arithmetic.Sides}.
 */
package org.softmaxntk.theorems.arithmetic;
