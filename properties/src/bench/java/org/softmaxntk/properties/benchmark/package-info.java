/** How many instances of a claim are built and judged in a second. {@code mvn -Pbench verify -pl model,theorems,properties}. */
package org.softmaxntk.properties.benchmark;
