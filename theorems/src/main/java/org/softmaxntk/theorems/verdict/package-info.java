/**
 * From a claim and an instance to a verdict. A verdict is never a boolean.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.verdict.Verdict}; {@link org.softmaxntk.theorems.verdict.Judge} is the
 * only place that makes one.
 */
package org.softmaxntk.theorems.verdict;
