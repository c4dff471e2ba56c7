/** Tests of what is written for Coq; whether Coq accepts it, {@code mvn -Pcoq verify} tells. */
package org.softmaxntk.theorems.coq;
