package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.stream.Stream;

/** Faults in the reference implementation, which is trusted as much as the fast one. */
final class ReferenceFaults {
    private static final String FRAME = "model/reference/ReferenceFrame";
    private static final String ROWS = "model/reference/SoftmaxRows";
    private static final String SIGNS = "model/reference/CentredSigns";
    private static final String NETWORK = "model/reference/ReferenceNetwork";
    private static final String DECIMALS = "model/reference/DecimalPrecision";

    private static final List<String> TABLES = ModuleTests.golden("ReferenceGoldenTest", "everyTableAgrees");
    private static final List<String> DESCENT = ModuleTests.golden("ReferenceGoldenTest", "descentAgreesAtEveryStep");

    private ReferenceFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(
                        PlantedFault.of(
                                "reference-kernel-times-1.001",
                                FRAME,
                                ".divide(width));",
                                ".divide(width).multiply(precision.of(1.001)));"),
                        PlantedFault.of(
                                "reference-gradient-with-the-other-sign",
                                FRAME,
                                "return perLogit.times(inputs);",
                                "return perLogit.times(inputs).times(precision.of(-1));"),
                        PlantedFault.of(
                                "reference-loss-without-one-half", FRAME, "precision.of(0.5)", "precision.one()"),
                        PlantedFault.of(
                                "reference-step-uphill", FRAME, "weights.minus(gradient", "weights.plus(gradient"),
                        PlantedFault.of(
                                "reference-jacobian-of-another-output",
                                FRAME,
                                "slope(row / n, row % n, column / d)",
                                "slope(signs.columns() - 1 - row / n, row % n, column / d)"),
                        PlantedFault.of(
                                "reference-normaliser-of-the-next-sample",
                                ROWS,
                                "multiply(inverses.get(i))",
                                "multiply(inverses.get((i + 1) % inverses.size()))"),
                        PlantedFault.of(
                                "reference-softmax-not-shifted",
                                ROWS,
                                "logits.at(i, r).subtract(largest.get(i))",
                                "logits.at(i, r)"),
                        PlantedFault.of(
                                "reference-sign-without-its-mean",
                                SIGNS,
                                "return (positive[r][l] ? ofPositive : ofNegative).at(i, l);",
                                "return ofPositive.precision().of(positive[r][l] ? 1 : -1);"),
                        PlantedFault.of(
                                "reference-outputs-without-m", NETWORK, "signMeans().times(width())", "signMeans()"),
                        PlantedFault.of(
                                "reference-with-fewer-digits-than-it-says",
                                DECIMALS,
                                "GUARD_DIGITS = 24",
                                "GUARD_DIGITS = -12"),
                        PlantedFault.of(
                                "derivatives-along-the-opposite-direction",
                                "model/reference/AutomaticDerivatives",
                                "parameter.multiply(direction.at(r, k))",
                                "parameter.multiply(-direction.at(r, k))"))
                .map(fault -> fault.askedOf(fault.name().contains("step") ? DESCENT : TABLES))
                .toList();
    }
}
