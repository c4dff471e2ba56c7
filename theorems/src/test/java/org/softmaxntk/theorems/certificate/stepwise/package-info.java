/** Tests of the stepwise theorems. */
package org.softmaxntk.theorems.certificate.stepwise;
