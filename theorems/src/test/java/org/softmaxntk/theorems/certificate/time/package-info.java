/** Tests of the kernel-time theorems. */
package org.softmaxntk.theorems.certificate.time;
