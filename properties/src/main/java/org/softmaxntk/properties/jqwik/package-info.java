/**
 * The only place that knows jqwik's types: recipes as arbitraries, and the five parts every property class has.
 *
 * <p>Begin with {@link org.softmaxntk.properties.jqwik.ClaimProperties}.
 */
package org.softmaxntk.properties.jqwik;
