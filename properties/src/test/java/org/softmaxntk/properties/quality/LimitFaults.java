package org.softmaxntk.properties.quality;

import java.util.List;

/** Faults in the other activations and in the limit kernels. */
final class LimitFaults {
    private static final String LIMIT = "model/kernel/LimitTangentKernel";
    private static final String NEURON = "model/network/NeuronFunction";
    private static final List<String> LIMIT_GOLDEN = ModuleTests.golden(
            "LimitKernelGoldenTest", "entriesAgreeWhereTheyAreDoubles", "signsAndLogarithmsAgreeEverywhere");
    private static final List<String> EXP_GOLDEN =
            ModuleTests.golden("NeuronwiseCasesTest", "expAgreesWithTheReference");
    private static final List<String> RELU_GOLDEN =
            ModuleTests.golden("NeuronwiseCasesTest", "reluAgreesWithTheReference");

    private static final List<String> ZERO_LOGITS =
            List.of("org.softmaxntk.model.golden.NeuronwiseCasesTest#reluKernelVanishesWhereEveryLogitIsZero()");

    private LimitFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.of(
                                "limit-kernel-with-sigma-for-its-square",
                                LIMIT,
                                "products.times(sigma * sigma)",
                                "products.times(sigma)")
                        .askedOf(LIMIT_GOLDEN),
                PlantedFault.of(
                                "limit-kernel-of-half-the-angle",
                                LIMIT,
                                "Math.atan2(sum, difference) / Math.PI",
                                "Math.atan2(sum, difference) / (2 * Math.PI)")
                        .askedOf(LIMIT_GOLDEN),
                PlantedFault.of("exp-slope-1", NEURON, "return value(high, low);", "return 1;")
                        .askedOf(EXP_GOLDEN),
                PlantedFault.of("relu-slope-1-below-0", NEURON, "return high > 0 ? 1 : 0;", "return 1;")
                        .askedOf(RELU_GOLDEN),
                PlantedFault.of("relu-slope-1-at-0", NEURON, "return high > 0 ? 1 : 0;", "return high >= 0 ? 1 : 0;")
                        .askedOf(ZERO_LOGITS));
    }
}
