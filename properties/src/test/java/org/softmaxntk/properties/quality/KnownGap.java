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
    private static final List<KnownGap> ALL = List.of(
            new KnownGap(
                    "signs-positive-nine-times-in-ten",
                    "no statement of the catalogue depends on how the signs are drawn: pairs cancel whatever they are",
                    "org.softmaxntk.model.random.RandomStreamTest#signsAndIntegersAreFairAndInRange()"),
            new KnownGap(
                    "relu-slope-1-at-0",
                    "a logit of exactly 0 occurs in no golden case, and no claim speaks of ReLU's slope there",
                    "org.softmaxntk.model.network.NeuronwiseNetworkTest#reluIsOffAtZeroAndBelow()"));

    static List<KnownGap> all() {
        return ALL;
    }

    static Optional<KnownGap> of(PlantedFault fault) {
        return ALL.stream().filter(gap -> gap.fault().equals(fault.name())).findFirst();
    }
}
