/** Tests of what the claims about other activations are made of. */
package org.softmaxntk.theorems.activations;
