/**
 * How far the two implementations of networks and kernels can be off: bounds by operation count, and eigenvalues within them.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.budget.FastBudget}.
 */
package org.softmaxntk.theorems.budget;
