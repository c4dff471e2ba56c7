/**
 * Recipes of networks on data: their parameters, how a network starts and which way its weights move.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.given.network.NetworkRecipes}.
 */
package org.softmaxntk.theorems.given.network;
