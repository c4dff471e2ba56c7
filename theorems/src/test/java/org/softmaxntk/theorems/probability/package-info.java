/** Tests of the exact probabilities at initialisation, against published values and decimal arithmetic. */
package org.softmaxntk.theorems.probability;
