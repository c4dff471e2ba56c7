package org.softmaxntk.theorems.interval;

import java.util.List;

/**
 * A scalar inequality that a proof leans on: settled on its whole box, not sampled.
 *
 * <p>The class's comment is the theorem; these methods carry what a report needs of it.
 */
public interface ScalarStatement {
    /** Its name: what it concludes, in words joined by hyphens. */
    String id();

    /** The inequality and its whole range, as text. */
    String conclusion();

    /** The same in LaTeX. */
    String latex();

    /** Whose it is and where it comes from: [paper], [recalled], [ours] or [lit]. */
    String source();

    /** The ids of the claims whose proof uses it. */
    List<String> usedBy();

    /** What is to be proved. */
    Inequality inequality();

    /** Neighbours of this statement that are false, each of which the prover must refute. Never empty. */
    List<FalseScalarVariant> falseVariants();
}
