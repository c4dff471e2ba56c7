package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.stream.Stream;

/** Faults in gradient, descent and loss. */
final class TrainingFaults {
    private static final List<String> GOLDEN = ModuleTests.golden(
            "GoldenCasesTest", "gradientAgreesRelativeToItsNorm", "lossAgrees", "descentAgreesAtEveryStep");
    private static final String GRADIENT = "model/training/Gradient";
    private static final String DESCENT = "model/training/GradientDescent";
    private static final String LOSS = "model/loss/SquaredLoss";

    private TrainingFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(
                        PlantedFault.of(
                                "gradient-with-the-other-sign",
                                GRADIENT,
                                "pass.slope(i, r) * pull",
                                "-pass.slope(i, r) * pull"),
                        PlantedFault.of("gradient-without-the-last-neuron", GRADIENT, "r < m; r++", "r < m - 1; r++"),
                        PlantedFault.of("gradient-summed-in-floats", GRADIENT, "double sum = 0;", "float sum = 0;"),
                        PlantedFault.of(
                                "step-uphill",
                                DESCENT,
                                ".minus(gradient.times(stepSize))",
                                ".plus(gradient.times(stepSize))"),
                        PlantedFault.of("loss-without-one-half", LOSS, "sum.value() / 2", "sum.value()"),
                        PlantedFault.of(
                                "residual-with-the-other-sign",
                                LOSS,
                                "outputs.minus(targets)",
                                "targets.minus(outputs)"))
                .map(fault -> fault.askedOf(GOLDEN))
                .toList();
    }
}
