package org.softmaxntk.reports.render.page;

import java.util.Collections;
import java.util.List;
import org.softmaxntk.reports.aggregation.Band;

/**
 * Bands side by side, the empty ones between them too.
 *
 * @param bands without gaps
 */
record BandAxis(List<Band> bands) {
    /** An axis with room for all of these, at least one. */
    static BandAxis over(List<Band> seen) {
        int first = Band.ALL.indexOf(Collections.min(seen));
        int last = Band.ALL.indexOf(Collections.max(seen));
        return new BandAxis(Band.ALL.subList(first, last + 1));
    }

    int size() {
        return bands.size();
    }

    /** The place of a band, from 0. */
    int at(Band band) {
        return bands.indexOf(band);
    }

    /** Where the band at this place ends. */
    String upTo(int place) {
        return VacuityText.upTo(bands.get(place));
    }
}
