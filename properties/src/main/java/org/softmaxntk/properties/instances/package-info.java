/**
 * From a short text to an instance: data, start, move, radius, step and a seed.
 *
 * <p>Begin with {@link org.softmaxntk.properties.instances.Recipe}; {@link
 * org.softmaxntk.properties.instances.InstanceSpace} says which recipes a claim wants.
 */
package org.softmaxntk.properties.instances;
