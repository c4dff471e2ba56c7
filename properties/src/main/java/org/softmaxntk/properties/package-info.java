/**
 * Everything empirical: how instances are chosen and checked, and the experiments.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.recipe.Recipe}, the few parameters and the seed that an instance is
 * built from, then {@link org.softmaxntk.properties.campaign.Examination}, which turns a recipe into a line of the
 * ledger. The tests hold a {@code …Properties} class for every claim.
 */
package org.softmaxntk.properties;
