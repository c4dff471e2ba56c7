/**
 * What is known of a start whatever the step size, with every rounding on the safe side: {@link
 * org.softmaxntk.theorems.certificate.start.CertifiedStart}. The path of its own kernel is {@link
 * org.softmaxntk.theorems.certificate.start.LinearPath}, in outputs, and {@link
 * org.softmaxntk.theorems.certificate.start.PairPath}, in pairs; the sizes of features and inputs are {@link
 * org.softmaxntk.theorems.certificate.start.StartSizes}.
 */
package org.softmaxntk.theorems.certificate.start;
