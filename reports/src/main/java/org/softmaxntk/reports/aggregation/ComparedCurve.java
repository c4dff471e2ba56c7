package org.softmaxntk.reports.aggregation;

import java.util.List;

/**
 * One of the numbers that a claim compares, against how large another is.
 *
 * @param name which of them
 * @param points from left to right; not empty
 */
public record ComparedCurve(String name, List<Point> points) {
    public ComparedCurve {
        points = List.copyOf(points);
    }

    /**
     * The instances of a quarter of a decade. All numbers but the count are log₁₀.
     *
     * @param across the band's middle
     * @param instances how many, at least one
     * @param least of the number that is compared
     * @param largest of it
     */
    public record Point(double across, long instances, double least, double largest) {}
}
