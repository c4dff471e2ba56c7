package org.softmaxntk.reports.aggregation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.catalogue.Statement.Comparison;

/**
 * Gathers the numbers that a claim compares by quarters of decades of the number they are drawn over. What can hardly be told
 * from rounding is left out. The bands are few, so memory is bounded.
 */
final class ComparisonTally {
    private static final int BANDS_PER_DECADE = 4;
    private static final int LEAST_DECADE = -15;
    private static final int LARGEST_DECADE = 5;

    private final Optional<Comparison> comparison;
    private final Map<String, SortedMap<Integer, Band>> curves = new TreeMap<>();

    ComparisonTally(Comparison comparison) {
        this.comparison = Optional.ofNullable(comparison);
    }

    /** The instances of a band so far, in decades. */
    private record Band(long instances, double least, double largest) {
        Band with(double number) {
            return new Band(instances + 1, Math.min(least, number), Math.max(largest, number));
        }
    }

    void add(LedgerLine line) {
        comparison.ifPresent(compared -> add(compared, line.entry().facts()));
    }

    private void add(Comparison compared, Map<String, Double> facts) {
        double across = facts.getOrDefault(compared.across(), 0.0);
        for (String name : compared.curves()) {
            double number = facts.getOrDefault(compared.prefix() + name, 0.0);
            if (across > 0 && number > compared.least()) {
                curves.computeIfAbsent(name, any -> new TreeMap<>())
                        .compute(band(across), (any, band) -> with(band, Math.log10(number)));
            }
        }
    }

    private static int band(double across) {
        double decades = Math.min(LARGEST_DECADE, Math.max(LEAST_DECADE, Math.log10(across)));
        return (int) Math.floor(BANDS_PER_DECADE * decades);
    }

    private static Band with(Band band, double number) {
        return band == null ? new Band(1, number, number) : band.with(number);
    }

    /** A curve for each number that some instance tells of, in the order of the comparison. */
    List<ComparedCurve> curves() {
        return comparison.stream()
                .flatMap(compared -> compared.curves().stream())
                .filter(curves::containsKey)
                .map(name -> new ComparedCurve(
                        name,
                        curves.get(name).entrySet().stream()
                                .map(band -> point(band.getKey(), band.getValue()))
                                .toList()))
                .toList();
    }

    private static ComparedCurve.Point point(int band, Band seen) {
        double middle = (band + 0.5) / BANDS_PER_DECADE;
        return new ComparedCurve.Point(middle, seen.instances(), seen.least(), seen.largest());
    }
}
