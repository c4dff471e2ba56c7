/**
 * The mathematics as objects: data sets, networks, losses, gradients, tangent kernels, training. Knows no theorem.
 *
 * <p>Notation, throughout: {@code n} samples, {@code d_in} and {@code d_out} dimensions, {@code m} hidden neurons;
 * {@code X} is n×d_in, {@code Y} and {@code F} are n×d_out, {@code W} is m×d_in (one row per neuron), {@code A} is
 * m×d_out with entries ±1. Indices: {@code r} neuron, {@code i, j} sample, {@code l} output, {@code k} coordinate,
 * {@code t} step. {@code vec(F)[l·n + i] = F[i][l]}.
 *
 * <p>Begin with {@link org.softmaxntk.model.network.Network}, then {@link
 * org.softmaxntk.model.network.NetworkPass} and {@link org.softmaxntk.model.kernel.TangentKernel}. {@link
 * org.softmaxntk.model.reference} holds the second, independent implementation.
 */
package org.softmaxntk.model;
