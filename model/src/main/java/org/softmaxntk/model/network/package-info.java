/**
 * The two-layer softmax network, its forward pass and its symmetric initialisation.
 *
 * <p>Begin with {@link org.softmaxntk.model.network.SoftmaxNetwork}; {@link
 * org.softmaxntk.model.network.ForwardPass} holds every quantity that depends on one pass over the data.
 */
package org.softmaxntk.model.network;
