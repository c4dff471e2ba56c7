package org.softmaxntk.theorems.interval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Points that fill a box evenly, by multiples of irrational numbers, strictly inside its bounded sides. */
final class Samples {
    /** On a side without an upper end, samples reach this far beyond the lower end. */
    private static final double REACH = 6;

    private Samples() {}

    static Stream<Point> of(Box box, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(k -> sample(box, k));
    }

    private static Point sample(Box box, int k) {
        Map<String, Double> coordinates = new LinkedHashMap<>();
        double irrational = 1;
        for (Map.Entry<String, Interval> side : box.sides().entrySet()) {
            irrational *= 0.6180339887498949;
            double fraction = k * irrational - Math.floor(k * irrational);
            Interval range = side.getValue();
            double length = range.isBounded() ? range.upper() - range.lower() : REACH;
            coordinates.put(side.getKey(), range.lower() + fraction * length);
        }
        return new Point(coordinates);
    }
}
