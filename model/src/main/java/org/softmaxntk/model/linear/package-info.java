/**
 * Matrices, accurate sums, fast products and eigenvalues: just what the networks and kernels need.
 *
 * <p>Begin with {@link org.softmaxntk.model.linear.Matrix}. Products of rows at the machine's speed: {@link
 * org.softmaxntk.model.linear.GramProduct}. All eigenvalues: {@link org.softmaxntk.model.linear.SymmetricSpectrum}; the
 * extreme ones of large matrices: {@link org.softmaxntk.model.linear.DenseEigenvalues}; of what only multiplies: {@link
 * org.softmaxntk.model.linear.LanczosEigenvalues}, and with something near its inverse {@link
 * org.softmaxntk.model.linear.PreconditionedEigenvalues}. Error bounds are stated with the unit roundoff
 * {@code u = 2⁻⁵³}.
 */
package org.softmaxntk.model.linear;
