/**
 * What claims quantify over: a network on data, moved weights, a descent step, a common shift.
 *
 * <p>Few families, shared by all claims, so that one generator serves many. Begin with {@link
 * org.softmaxntk.theorems.given.Given}.
 */
package org.softmaxntk.theorems.given;
