/** Tests of what promises are compared by. */
package org.softmaxntk.theorems.certificate.promise;
