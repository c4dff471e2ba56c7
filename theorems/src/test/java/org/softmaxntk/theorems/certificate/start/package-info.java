/** Tests of what is known of a start. */
package org.softmaxntk.theorems.certificate.start;
