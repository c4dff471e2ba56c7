/** Inclusion of the enclosures against high precision, and the prover on statements with known answers. */
package org.softmaxntk.theorems.interval;
