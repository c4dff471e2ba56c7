/**
 * The same perturbation under other activations: how far the tangent kernels of the exp and the ReLU network move, beside
 * the softmax network's on the same weights.
 *
 * <p>Notation: s_ir is the derivative of the feature by its logit (e^{z_ir} for exp, 1{z_ir > 0} for ReLU), H the kernel,
 * K_F = d_out·‖(|x_i·x_j|·κ_ij)‖_F with κ_ij = (1/m) Σ_r s_ir s_jr. Begin with {@link
 * org.softmaxntk.theorems.activations.ActivationComparison}.
 */
package org.softmaxntk.theorems.activations;
