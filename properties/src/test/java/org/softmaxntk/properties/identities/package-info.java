/** A property class for every claim of {@code org.softmaxntk.theorems.identities}. */
package org.softmaxntk.properties.identities;
