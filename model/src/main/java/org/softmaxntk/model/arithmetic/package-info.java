/**
 * The inner loops of wide networks, on panels of {@value org.softmaxntk.model.arithmetic.PanelArithmetic#NEURONS} neurons
 * by rows, twice: in plain Java, and with the vector instructions of {@code jdk.incubator.vector}.
 *
 * <p>The two give the same bits, whatever the length of the machine's vectors: every operation is the same fused
 * multiply-add in the same order, and what is summed over neurons is summed in {@value
 * org.softmaxntk.model.arithmetic.PanelArithmetic#LANES} fixed lanes. Begin with {@link
 * org.softmaxntk.model.arithmetic.PanelArithmetic}; {@link org.softmaxntk.model.arithmetic.ChosenArithmetic} says which of the
 * two was chosen at start, and why.
 */
package org.softmaxntk.model.arithmetic;
