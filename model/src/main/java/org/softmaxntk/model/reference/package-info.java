/**
 * The second, independent implementation of the networks: textbook formulas over any commons-math {@link
 * org.apache.commons.math3.RealFieldElement}, written once, with no regard to speed.
 *
 * <p>It is the oracle for the fast implementation and shares nothing with it but {@link
 * org.softmaxntk.model.linear.Matrix}. One {@link org.softmaxntk.model.reference.Precision} says in which numbers it
 * computes: doubles, decimals with as many digits as asked, or doubles that carry derivatives along a line. Notation
 * and shapes are those of {@link org.softmaxntk.model}; rows of outputs are numbered {@code l·n + i}.
 *
 * <p>Begin with {@link org.softmaxntk.model.reference.ReferenceNetwork}, the softmax one; {@link
 * org.softmaxntk.model.reference.NeuronwiseReference} is exp and ReLU, {@link
 * org.softmaxntk.model.reference.ReferenceLimitKernel} infinite width:
 *
 * <pre>{@code
 * var precision = Precision.digits(50);
 * var network = ReferenceNetwork.of(precision, w, a, x);
 * FieldTable<Dfp> kernel = network.kernel();
 * FieldTable<Dfp> moved = network.withWeights(network.weights().plus(precision.lift(offset))).kernel();
 * double ln = precision.logMagnitude(moved.minus(kernel).frobeniusNorm());
 * }</pre>
 */
package org.softmaxntk.model.reference;
