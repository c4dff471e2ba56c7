package org.softmaxntk.theorems.probability;

import org.softmaxntk.theorems.probability.LimitDeviation.Blocks;

/**
 * How a theorem on the limit of a kernel is read.
 *
 * @param blocks whether the limit is I ⊗ K∞ or K∞ ⊗ I
 * @param part what the radius is divided by
 */
record LimitForm(Blocks blocks, int part) {
    /** As stated. */
    static final LimitForm STATED = new LimitForm(Blocks.BY_OUTPUT, 1);
}
