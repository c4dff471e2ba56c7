package org.softmaxntk.reports.aggregation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.aggregation.Distribution.Bin;

/**
 * Counts ln(measured/stated) into bins. Starts with {@value #FINEST} decades and doubles that as soon as there are more
 * than {@value #MOST_BINS} bins, so its memory is bounded whatever the range; when that happens depends on the set of
 * numbers only, not on their order.
 */
final class DistributionTally {
    private static final double FINEST = 0x1p-5;
    private static final int MOST_BINS = 2048;

    /** Closer to the bound than this, in decades, counts as on it: an attained bound is touched from both sides. */
    private static final double ON_THE_BOUND = 1e-9;

    private double binWidth = FINEST;
    private SortedMap<Long, Long> bins = new TreeMap<>();
    private long zeros;
    private long infinite;
    private double least = Double.NaN;
    private double largest = Double.NaN;

    void add(double lnRatio) {
        if (lnRatio == Double.NEGATIVE_INFINITY) {
            zeros++;
        } else if (lnRatio == Double.POSITIVE_INFINITY) {
            infinite++;
        } else {
            addFinite(lnRatio / Math.log(10));
        }
    }

    private void addFinite(double decades) {
        // In this order, NaN gives way to the first number.
        least = least <= decades ? least : decades;
        largest = largest >= decades ? largest : decades;
        double placed = Math.abs(decades) <= ON_THE_BOUND ? 0 : decades;
        bins.merge((long) Math.ceil(placed / binWidth) - 1, 1L, Long::sum);
        while (bins.size() > MOST_BINS) {
            coarsen();
        }
    }

    private void coarsen() {
        SortedMap<Long, Long> coarse = new TreeMap<>();
        bins.forEach((index, count) -> coarse.merge(Math.floorDiv(index, 2L), count, Long::sum));
        bins = coarse;
        binWidth *= 2;
    }

    Distribution distribution() {
        List<Bin> list = bins.entrySet().stream()
                .map(bin -> new Bin(bin.getKey(), bin.getValue()))
                .toList();
        return new Distribution(zeros, infinite, list, binWidth, least, median(), largest);
    }

    private double median() {
        long half = (bins.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
        long seen = 0;
        for (Map.Entry<Long, Long> bin : bins.entrySet()) {
            seen += bin.getValue();
            if (seen >= half) {
                return Math.min((bin.getKey() + 1) * binWidth, largest);
            }
        }
        return Double.NaN;
    }
}
