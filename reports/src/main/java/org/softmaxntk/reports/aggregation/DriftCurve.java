package org.softmaxntk.reports.aggregation;

import java.util.List;

/**
 * How far the kernel of one activation drifts, relative to itself, against how far its weights may move.
 *
 * @param activation softmax, exp or relu
 * @param points ascending in R; not empty
 */
public record DriftCurve(String activation, List<Point> points) {
    public DriftCurve {
        points = List.copyOf(points);
    }

    /**
     * The instances of a quarter of a decade of R. All numbers but the count are log₁₀.
     *
     * @param radius the band's middle
     * @param instances how many, at least one
     * @param least drift
     * @param largest drift
     */
    public record Point(double radius, long instances, double least, double largest) {}
}
