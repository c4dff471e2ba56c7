package org.softmaxntk.properties.quality;

import java.util.List;

/** Faults in what instances begin with: the law of the start, and the scaling of measured data. */
final class StartFaults {
    private static final String START = "model/network/Initialisation";
    private static final String RANDOM = "model/random/RandomStream";

    private static final String SCALING = "model/data/UnitBallScaling";

    private StartFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.of(
                                "start-pairs-neurons-half-the-width-apart",
                                START,
                                "weights.at(r / 2, k)",
                                "weights.at(r % (width / 2), k)")
                        .and(
                                "(1 - 2 * (r % 2)) * signs.at(r / 2, l)",
                                "(r < width / 2 ? 1 : -1) * signs.at(r % (width / 2), l)"),
                PlantedFault.of("start-with-equal-signs-in-a-pair", START, "(1 - 2 * (r % 2)) * signs", "signs"),
                PlantedFault.of(
                        "start-with-the-variance-for-the-deviation", START, "sigma * stream", "sigma * sigma * stream"),
                PlantedFault.of(
                        "signs-positive-nine-times-in-ten",
                        RANDOM,
                        "generator.nextBoolean() ? 1 : -1",
                        "generator.nextInt(10) < 9 ? 1 : -1"),
                PlantedFault.of(
                        "every-child-of-a-stream-alike",
                        RANDOM,
                        "digest.update(name.getBytes(StandardCharsets.UTF_8));",
                        ""),
                PlantedFault.of(
                        "measured-columns-not-centred",
                        SCALING,
                        "(raw.at(i, k) - origins[k] - means[k]) / deviations[k]",
                        "(raw.at(i, k) - origins[k]) / deviations[k]"),
                PlantedFault.of(
                        "measured-rows-outside-the-unit-ball",
                        SCALING,
                        "UnitBall.divisor(norm, d)",
                        "UnitBall.divisor(norm, d) / 2"));
    }
}
