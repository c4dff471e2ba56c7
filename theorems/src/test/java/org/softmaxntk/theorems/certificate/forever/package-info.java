/** Tests of the convergence theorems. */
package org.softmaxntk.theorems.certificate.forever;
