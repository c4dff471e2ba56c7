/**
 * Instances as one line of text: typed parameters, the values worth trying, and what hypotheses make of them.
 *
 * <p>A {@link org.softmaxntk.theorems.recipe.Recipe} is a value for each {@link org.softmaxntk.theorems.recipe.Parameter}; a
 * {@link org.softmaxntk.theorems.recipe.Space} says which recipes are worth trying. Knows no theory. Begin with {@link
 * org.softmaxntk.theorems.recipe.Recipe}.
 */
package org.softmaxntk.theorems.recipe;
