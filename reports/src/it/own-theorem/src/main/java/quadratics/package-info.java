/** Gradient descent on quadratics: begin with {@link quadratics.Contraction}. */
package quadratics;
