package org.softmaxntk.theorems.certificate.promise;

import java.util.function.UnaryOperator;
import org.softmaxntk.theorems.descent.RunQuantity;

/**
 * Which promises a run of pairs is held to: the theorem's, by all of its terms and unchanged, or a false neighbour's.
 *
 * @param terms by which they are reckoned
 * @param change made to every one of them
 */
public record Promised(Terms terms, UnaryOperator<StepwiseBound> change) {
    /** By the theorem. */
    public static final Promised ALL = by(Terms.ALL);

    /** By a theorem some of whose terms are changed. */
    public static Promised by(Terms terms) {
        return new Promised(terms, UnaryOperator.identity());
    }

    /** A share of one quantity's bound. */
    public static Promised share(double share, RunQuantity quantity) {
        return new Promised(Terms.ALL, bound -> bound.with(quantity, share * bound.of(quantity)));
    }

    /** ℓ in the place of V: as if the outputs never left the kernel's own path. */
    public static Promised pathResidual() {
        return new Promised(Terms.ALL, bound -> bound.with(RunQuantity.RESIDUAL, bound.pathResidual()));
    }
}
