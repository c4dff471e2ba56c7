/** The parts that the claims about descent are made of, held to known values and to each other. */
package org.softmaxntk.theorems.descent;
