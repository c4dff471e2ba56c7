/**
 * How far two samples are from each other, and whether by more than chance.
 *
 * <p>Begin with {@link org.softmaxntk.model.diffusion.distance.SampleDistance}.
 */
package org.softmaxntk.model.diffusion.distance;
