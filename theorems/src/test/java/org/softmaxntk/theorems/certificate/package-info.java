/** Tests of what certificates are made of. */
package org.softmaxntk.theorems.certificate;
