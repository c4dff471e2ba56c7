package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.stream.Stream;

/** All faults that the suite plants. */
final class PlantedFaults {
    private PlantedFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(
                        KernelFaults.all(),
                        NetworkFaults.all(),
                        TrainingFaults.all(),
                        ArithmeticFaults.all(),
                        StartFaults.all(),
                        LimitFaults.all(),
                        ReferenceFaults.all(),
                        TheoremFaults.all(),
                        DiffusionFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
