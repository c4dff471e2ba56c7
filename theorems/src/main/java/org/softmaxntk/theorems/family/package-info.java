/**
 * What claims quantify over, as the engine sees it: families of instances, each with the recipes from which its instances are
 * built, and a way to write one out.
 *
 * <p>Families are found by {@link java.util.ServiceLoader}, ours like anybody's. Knows no theory. Begin with {@link
 * org.softmaxntk.theorems.family.Family}.
 */
package org.softmaxntk.theorems.family;
