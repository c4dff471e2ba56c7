/** Tests of the convergence claims' own arithmetic. */
package org.softmaxntk.theorems.convergence;
