/** Properties of the certificates that promise something for ever: whatever it is, the run keeps it. */
package org.softmaxntk.properties.certificate.forever;
