/**
 * How wide a network must be to be certified on given data: a search over the scale of the first weights, the step size and
 * the width, and a run that confirms what was promised.
 *
 * <p>Begin with {@link org.softmaxntk.properties.certification.WidthSearch}.
 */
package org.softmaxntk.properties.certification;
