/**
 * Where an instance's samples come from: shipped data sets, random families, somebody's CSV file.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.given.data.DataSource}.
 */
package org.softmaxntk.theorems.given.data;
