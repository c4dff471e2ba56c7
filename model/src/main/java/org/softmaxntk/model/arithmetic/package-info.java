/**
 * Which arithmetic the loops over neurons run on, chosen once at start: the JDK's vector module where it is at hand and
 * compiled to instructions, else its twin in plain Java.
 *
 * <p>Begin with {@link org.softmaxntk.model.arithmetic.ChosenArithmetic}.
 */
package org.softmaxntk.model.arithmetic;
