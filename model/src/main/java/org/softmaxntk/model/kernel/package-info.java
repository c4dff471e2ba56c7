/**
 * The tangent kernel of a network, its Jacobian, and the kernel's limit at infinite width.
 *
 * <p>Begin with {@link org.softmaxntk.model.kernel.TangentKernel}. Rows and columns run over {@code l·n + i}, output
 * first. {@link org.softmaxntk.model.kernel.BlockwiseKernel} is for kernels that do not fit. {@link
 * org.softmaxntk.model.kernel.LimitTangentKernel} is what it tends to from a random start, and {@link
 * org.softmaxntk.model.kernel.InverseLimitKernel} the preconditioner that makes of it.
 */
package org.softmaxntk.model.kernel;
