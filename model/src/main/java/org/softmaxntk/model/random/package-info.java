/**
 * Randomness with names: every stream is determined by one seed and the path of names that led to it.
 *
 * <p>Begin with {@link org.softmaxntk.model.random.RandomStream}.
 */
package org.softmaxntk.model.random;
