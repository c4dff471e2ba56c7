/**
 * Dense matrices and accurate sums: just what the networks and kernels need.
 *
 * <p>Begin with {@link org.softmaxntk.model.linear.Matrix}. Error bounds are stated with the unit roundoff
 * {@code u = 2⁻⁵³}.
 */
package org.softmaxntk.model.linear;
