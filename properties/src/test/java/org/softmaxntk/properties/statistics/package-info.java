/** The statistics against enumeration of all outcomes, high-precision values, and events of known probability. */
package org.softmaxntk.properties.statistics;
