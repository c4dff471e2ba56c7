/**
 * What certificates promise of a step, and the one form of a claim that runs keep it: {@link
 * org.softmaxntk.theorems.certificate.promise.PromisedRun}, measured/promised at its largest over the steps of a run, against 1.
 * Begin with {@link org.softmaxntk.theorems.certificate.promise.Promise}.
 */
package org.softmaxntk.theorems.certificate.promise;
