/**
 * Conditions on the time alone that keep descent near the kernel's own path, whatever its smallest eigenvalue: {@link
 * org.softmaxntk.theorems.certificate.time.KernelTime} states and proves them, in three forms, and a claim says of each that runs
 * keep its promises.
 */
package org.softmaxntk.theorems.certificate.time;
