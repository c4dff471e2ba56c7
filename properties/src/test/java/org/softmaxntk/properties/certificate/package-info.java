/** Properties of the certificates: whatever they promise of a run, the run keeps. */
package org.softmaxntk.properties.certificate;
