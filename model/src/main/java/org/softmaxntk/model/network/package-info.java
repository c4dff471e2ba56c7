/**
 * Two-layer networks with softmax, exp or ReLU features, their forward pass and their symmetric initialisation.
 *
 * <p>Begin with {@link org.softmaxntk.model.network.Network} and {@link org.softmaxntk.model.network.NetworkPass}, the
 * frame that the three {@linkplain org.softmaxntk.model.network.Activation activations} share. {@link
 * org.softmaxntk.model.network.SoftmaxNetwork} with its {@link org.softmaxntk.model.network.ForwardPass} is the one the
 * theorems are about; {@link org.softmaxntk.model.network.NeuronwiseNetwork} holds the other two.
 */
package org.softmaxntk.model.network;
