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
     * @param mean of the drifts' logarithms
     * @param largest drift
     */
    public record Point(double radius, long instances, double least, double mean, double largest) {}

    /** The exponent p of drift ~ R^p: least squares through the means, each weighing as its instances; NaN for one point. */
    public double slope() {
        double weight = points.stream().mapToDouble(Point::instances).sum();
        double radius = points.stream()
                        .mapToDouble(each -> each.instances() * each.radius())
                        .sum()
                / weight;
        double drift = points.stream()
                        .mapToDouble(each -> each.instances() * each.mean())
                        .sum()
                / weight;
        double along = 0;
        double squares = 0;
        for (Point each : points) {
            along += each.instances() * (each.radius() - radius) * (each.mean() - drift);
            squares += each.instances() * (each.radius() - radius) * (each.radius() - radius);
        }
        return along / squares;
    }
}
