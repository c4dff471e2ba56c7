package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.stream.Stream;

/** Faults in the softmax network: its probabilities, its outputs, the factors of its derivatives. */
final class NetworkFaults {
    private static final List<String> GOLDEN = ModuleTests.golden(
            "GoldenCasesTest",
            "softmaxAgreesEntryByEntry",
            "outputsAgreeRelativeToTheWidth",
            "gradientAgreesRelativeToItsNorm",
            "kernelAgreesRelativeToItsNorm");
    private static final String PASS = "model/network/ForwardPass";
    private static final String SOFTMAX = "model/network/Softmax";

    private NetworkFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(
                        PlantedFault.of(
                                "sign-without-its-mean",
                                PASS,
                                "return 2 * a * (a > 0 ? mass.negative() : mass.positive()).at(i, l);",
                                "return a;"),
                        PlantedFault.of(
                                "sign-minus-mean-as-a-difference",
                                PASS,
                                "return 2 * a * (a > 0 ? mass.negative() : mass.positive()).at(i, l);",
                                "return a - signMean(i, l);"),
                        PlantedFault.of(
                                "derivatives-of-the-other-sign",
                                PASS,
                                "int isPositive = ((int) signs.at(from + k, l) + 1) >> 1;",
                                "int isPositive = (1 - (int) signs.at(from + k, l)) >> 1;"),
                        PlantedFault.of(
                                "outputs-without-m", PASS, "network.width() * signMean(i, l)", "signMean(i, l)"),
                        PlantedFault.of(
                                "normaliser-of-the-next-sample",
                                SOFTMAX,
                                "normaliser.add(entries[at + r]);",
                                "dot.ofRows(weights, r, inputs, (sample + 1) % inputs.rows());\n"
                                        + "normaliser.add(Math.exp(dot.high() - high[largest]));"),
                        PlantedFault.of(
                                "normaliser-without-the-last-neuron",
                                SOFTMAX,
                                "normaliser.add(entries[at + r]);",
                                "if (r < high.length - 1 || r == 0) { normaliser.add(entries[at + r]); }"),
                        PlantedFault.of(
                                "softmax-not-shifted",
                                SOFTMAX,
                                "high[r], low[r], high[largest], low[largest]",
                                "high[r], low[r], 0, 0"),
                        PlantedFault.of(
                                "softmax-without-the-low-parts",
                                SOFTMAX,
                                "high[r], low[r], high[largest], low[largest]",
                                "high[r], 0, high[largest], 0"),
                        PlantedFault.of(
                                "softmax-in-floats",
                                SOFTMAX,
                                "double power = Math.exp(exponent);",
                                "double power = (float) Math.exp(exponent);"),
                        PlantedFault.of(
                                "mass-without-the-last-neuron",
                                "model/network/SignedMass",
                                "r < signs.rows()",
                                "r < signs.rows() - 1"))
                .map(fault -> fault.askedOf(GOLDEN))
                .toList();
    }
}
