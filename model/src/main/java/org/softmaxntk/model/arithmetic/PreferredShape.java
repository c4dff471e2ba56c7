package org.softmaxntk.model.arithmetic;

import jdk.incubator.vector.DoubleVector;

/** What the processor takes at once. A class of its own: without the vector module it cannot be loaded. */
final class PreferredShape {
    private PreferredShape() {}

    /** Doubles in one instruction. */
    static int lanes() {
        return DoubleVector.SPECIES_PREFERRED.length();
    }
}
