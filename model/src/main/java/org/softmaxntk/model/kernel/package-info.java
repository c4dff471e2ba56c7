/**
 * The tangent kernel, its Jacobian and its spectrum.
 *
 * <p>Begin with {@link org.softmaxntk.model.kernel.TangentKernel}. Rows and columns run over {@code l·n + i}, output
 * first.
 */
package org.softmaxntk.model.kernel;
