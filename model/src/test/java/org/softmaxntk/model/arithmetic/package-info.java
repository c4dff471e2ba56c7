/** Tests of the inner loops: the two twins against each other, and the exponential against 40 digits. */
package org.softmaxntk.model.arithmetic;
