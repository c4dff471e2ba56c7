/** Rules for the properties themselves. */
package org.softmaxntk.properties.architecture;
