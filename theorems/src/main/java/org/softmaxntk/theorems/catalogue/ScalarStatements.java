package org.softmaxntk.theorems.catalogue;

import java.util.List;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** The scalar steps that the proofs of the standard catalogue lean on, section by section. */
public final class ScalarStatements {
    private ScalarStatements() {}

    /** Every scalar statement; their ids differ. */
    public static List<ScalarStatement> all() {
        return Catalogue.standard().steps();
    }
}
