package org.softmaxntk.theorems.diffusion;

import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.recipe.Domain;

/** What claims about noisy points ask of the law. */
final class PointHypotheses {
    static final String BOUNDED_SUPPORT = "bounded-support";
    static final String ONE_POINT = "one-point";

    private PointHypotheses() {}

    static Hypothesis<NoisyPoint> boundedSupport() {
        return new Hypothesis<>(
                BOUNDED_SUPPORT,
                "X_0 takes finitely many values, so ‖X_0‖ ≤ D",
                given -> given.law().isOfPoints(),
                given -> "normal laws of variance " + given.law().variance(),
                space -> space.with(
                        NoisyPointFamily.LAW,
                        Domain.of(LawShape.ORIGIN, LawShape.ONE_POINT, LawShape.OPPOSITE, LawShape.POINTS)));
    }

    static Hypothesis<NoisyPoint> onePoint() {
        return new Hypothesis<>(
                ONE_POINT,
                "X_0 = x_0",
                given -> given.law().isOfPoints() && given.law().components() == 1,
                given -> given.law().components() + " components of variance "
                        + given.law().variance(),
                space -> space.with(NoisyPointFamily.LAW, Domain.of(LawShape.ORIGIN, LawShape.ONE_POINT)));
    }
}
