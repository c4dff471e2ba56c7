/** Properties of the certificates that promise something for a time: whatever it is, the run keeps it. */
package org.softmaxntk.properties.certificate.time;
