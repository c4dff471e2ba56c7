/**
 * What gradient descent does from a paired start: how far weights move, what a step leaves beyond its linear part, and how
 * far the outputs depart from the kernel's own path.
 *
 * <p>Notation: the neurons of pair r stand at w_r ± o_r + ε_r, o the odd and ε the even part; h = ηm; v = F − Y; s_ir =
 * m·S_ir at the start, one for both neurons of a pair; P = m/2 pairs. Doubles follow a run in these coordinates by interval
 * arithmetic, so that parts of size 10⁻²⁰ keep their digits; the reference implementation follows the weights themselves.
 * Begin with {@link org.softmaxntk.theorems.descent.EvenPartSecondOrder}.
 */
package org.softmaxntk.theorems.descent;
