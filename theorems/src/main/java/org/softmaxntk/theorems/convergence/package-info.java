/**
 * Gradient descent reaches the loss it was promised: weights stay close, every step contracts, the theorem itself.
 *
 * <p>Notation: v = F − Y, λ = λ_min(H(W(0))), N = n·d_out, B = B̂ of W(0), η the step size, τ a step. {@link
 * org.softmaxntk.theorems.convergence.WeightsStayClose} and {@link
 * org.softmaxntk.theorems.convergence.OneStepContraction} follow a run of moderate length; {@link
 * org.softmaxntk.theorems.convergence.Convergence} is the theorem as written, refuted where its own run comes down to
 * a scalar recursion, and {@link org.softmaxntk.theorems.convergence.ConvergenceConstants} its repair. What one step
 * leaves beside its contraction, the second-order term and the normaliser's, has claims of its own. Begin with the theorem.
 */
package org.softmaxntk.theorems.convergence;
