package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.Optional;

/**
 * A fault that no claim and no golden case notices. The list may only shrink: a gap that has closed fails the suite until its
 * line is gone.
 *
 * @param fault its name
 * @param reason why nothing notices it
 * @param guard the unit test that stands in for a claim
 */
record KnownGap(String fault, String reason, String guard) {
    private static final List<KnownGap> ALL = List.of(new KnownGap(
            "measured-columns-not-centred",
            "a statement holds for all inputs in the unit ball, however they were brought there",
            "org.softmaxntk.model.data.UnitBallScalingTest#theLargestStandardisedRowComesToTheSphere()"));

    static List<KnownGap> all() {
        return ALL;
    }

    static Optional<KnownGap> of(PlantedFault fault) {
        return ALL.stream().filter(gap -> gap.fault().equals(fault.name())).findFirst();
    }
}
