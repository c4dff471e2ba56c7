/**
 * What holds of the kernel, of gradients and of a step's remainder while weights stay within a radius R of their start: {@link
 * org.softmaxntk.theorems.certificate.radius.RadiusBounds}, by the softmax's 1-norm alone, of first order, and of second
 * order for pairs. The theorems for a time and for ever differ in what they make of it.
 */
package org.softmaxntk.theorems.certificate.radius;
