/**
 * What claims quantify over: a network on data, moved weights, a descent step or run, a common shift, the law of a start.
 *
 * <p>Few families, shared by all claims, so that one generator serves many. Begin with {@link
 * org.softmaxntk.theorems.Given}.
 */
package org.softmaxntk.theorems.given;
