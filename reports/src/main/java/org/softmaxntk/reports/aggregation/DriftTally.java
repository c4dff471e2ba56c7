package org.softmaxntk.reports.aggregation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.aggregation.DriftCurve.Point;
import org.softmaxntk.reports.evidence.LedgerLine;

/**
 * Gathers the facts {@code drift_softmax}, {@code drift_exp} and {@code drift_relu} by quarters of decades of R. What doubles
 * can hardly tell from rounding is left out. The bands are few, so memory is bounded.
 */
final class DriftTally {
    private static final List<String> ACTIVATIONS = List.of("softmax", "exp", "relu");
    private static final int BANDS_PER_DECADE = 4;
    private static final int LEAST_DECADE = -15;
    private static final int LARGEST_DECADE = 5;

    /** A relative drift is a difference of kernels, which doubles know to about 10⁻¹⁵. */
    private static final double LEAST_DRIFT = 1e-13;

    private final Map<String, SortedMap<Integer, Band>> curves = new TreeMap<>();

    /** The instances of a band so far, in decades. */
    private record Band(long instances, double least, double largest) {
        Band with(double drift) {
            return new Band(instances + 1, Math.min(least, drift), Math.max(largest, drift));
        }
    }

    void add(LedgerLine line) {
        Map<String, Double> facts = line.entry().facts();
        double radius = facts.getOrDefault("R", 0.0);
        for (String activation : ACTIVATIONS) {
            double drift = facts.getOrDefault("drift_" + activation, 0.0);
            if (radius > 0 && drift > LEAST_DRIFT) {
                curves.computeIfAbsent(activation, any -> new TreeMap<>())
                        .compute(band(radius), (any, band) -> with(band, Math.log10(drift)));
            }
        }
    }

    private static int band(double radius) {
        double decades = Math.min(LARGEST_DECADE, Math.max(LEAST_DECADE, Math.log10(radius)));
        return (int) Math.floor(BANDS_PER_DECADE * decades);
    }

    private static Band with(Band band, double drift) {
        return band == null ? new Band(1, drift, drift) : band.with(drift);
    }

    /** A curve for each activation that some instance tells of: softmax, exp, relu. */
    List<DriftCurve> curves() {
        return ACTIVATIONS.stream()
                .filter(curves::containsKey)
                .map(activation -> new DriftCurve(
                        activation,
                        curves.get(activation).entrySet().stream()
                                .map(band -> point(band.getKey(), band.getValue()))
                                .toList()))
                .toList();
    }

    private static Point point(int band, Band seen) {
        double middle = (band + 0.5) / BANDS_PER_DECADE;
        return new Point(middle, seen.instances(), seen.least(), seen.largest());
    }
}
