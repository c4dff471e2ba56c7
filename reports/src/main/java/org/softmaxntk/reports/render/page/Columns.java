package org.softmaxntk.reports.render.page;

import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.aggregation.Distribution;

/**
 * The bins of a distribution, joined until a picture can show them side by side. Their width is the bins' times a power of
 * two, so that the bound stays a border between two columns.
 *
 * @param width of a column in decades
 * @param counts instances per column; column k covers (k·width, (k+1)·width]
 */
record Columns(double width, SortedMap<Long, Long> counts) {

    /** Columns that are each at least {@code least} decades wide. */
    static Columns of(Distribution distribution, double least) {
        long joined = 1;
        while (distribution.binWidth() * joined < least) {
            joined *= 2;
        }
        SortedMap<Long, Long> counts = new TreeMap<>();
        for (Distribution.Bin bin : distribution.bins()) {
            counts.merge(Math.floorDiv(bin.index(), joined), bin.count(), Long::sum);
        }
        return new Columns(distribution.binWidth() * joined, counts);
    }

    /** Instances in the fullest column, at least 1. */
    long fullest() {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    }
}
