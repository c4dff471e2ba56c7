package org.softmaxntk.reports.render.page;

import java.util.List;
import org.softmaxntk.reports.aggregation.Band;

/**
 * Bands side by side, the empty ones between them too. Their ends are powers of one base.
 *
 * @param base of the powers
 * @param first power at which the first band ends
 * @param size how many bands
 * @param open whether the last of them has no end
 */
record BandAxis(double base, long first, int size, boolean open) {
    /** An axis with room for all of these, at least one. */
    static BandAxis over(double base, List<Band> bands) {
        long first = bands.stream().mapToLong(band -> power(base, band)).min().orElse(0);
        long last = bands.stream().mapToLong(band -> power(base, band)).max().orElse(0);
        boolean open = bands.stream().anyMatch(band -> Double.isInfinite(band.upTo()));
        return new BandAxis(base, first, (int) (last - first + 1), open);
    }

    /** The place of a band, from 0. */
    int at(Band band) {
        return (int) (power(base, band) - first);
    }

    /** Where the band at this place ends. */
    String upTo(int place) {
        boolean endless = open && place == size - 1;
        return VacuityText.end(endless ? Double.POSITIVE_INFINITY : Math.pow(base, (double) first + place));
    }

    /** The last band of a scale has no end: its place is the one after its beginning. */
    private static long power(double base, Band band) {
        return Double.isInfinite(band.upTo()) ? rounded(base, band.above()) + 1 : rounded(base, band.upTo());
    }

    private static long rounded(double base, double end) {
        return Math.round(Math.log(end) / Math.log(base));
    }
}
