/** Properties of the certificates that promise something step by step: whatever it is, the run keeps it. */
package org.softmaxntk.properties.certificate.stepwise;
