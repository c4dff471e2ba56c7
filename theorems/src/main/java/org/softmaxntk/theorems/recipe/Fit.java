package org.softmaxntk.theorems.recipe;

/**
 * Bends a drawn recipe to a hypothesis that no domain of a single parameter can express. What was drawn uniformly should stay
 * spread out; nothing is thrown away. Equal fits are applied once.
 */
@FunctionalInterface
public interface Fit {
    /** The recipe nearest to {@code recipe}, as far as possible, that meets the hypothesis. */
    Recipe apply(Recipe recipe);
}
