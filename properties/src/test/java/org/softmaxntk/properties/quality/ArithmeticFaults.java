package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.stream.Stream;

/** Faults in sums, inner products, norms and spectra. */
final class ArithmeticFaults {
    private static final List<String> GOLDEN = ModuleTests.golden(
            "GoldenCasesTest",
            "softmaxAgreesEntryByEntry",
            "outputsAgreeRelativeToTheWidth",
            "kernelAgreesRelativeToItsNorm",
            "eigenvaluesAgreeRelativeToTheNorm");
    private static final String DOT = "model/linear/CompensatedDot";
    private static final String SUM = "model/linear/CompensatedSum";
    private static final String MATRIX = "model/linear/Matrix";

    private ArithmeticFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(
                        PlantedFault.of(
                                "logits-by-a-plain-inner-product",
                                DOT,
                                "low += CompensatedSum.lost(high, product, next) + Math.fma(x, y, -product);",
                                ""),
                        PlantedFault.of("sum-without-compensation", SUM, "return sum + compensation;", "return sum;"),
                        PlantedFault.of("sum-in-floats", SUM, "sum = next;", "sum = (float) next;"),
                        PlantedFault.of(
                                "largest-row-without-the-first",
                                MATRIX,
                                "for (int i = 0; i < rows; i++) {\n            max = Math.max(max, rowNorm(i));",
                                "for (int i = 1; i < rows; i++) {\n            max = Math.max(max, rowNorm(i));"),
                        PlantedFault.of(
                                "norm-without-the-last-entry",
                                MATRIX,
                                "return scaledNorm(entries, 0, entries.length);",
                                "return scaledNorm(entries, 0, Math.max(1, entries.length - 1));"),
                        PlantedFault.of(
                                "largest-entry-without-absolute-value",
                                MATRIX,
                                "max = Math.max(max, Math.abs(entry));",
                                "max = Math.max(max, entry);"),
                        PlantedFault.of(
                                "eigenvalues-of-the-scaled-matrix",
                                "model/linear/SymmetricSpectrum",
                                "- shift) / scale;",
                                "- shift);"))
                .map(fault -> fault.askedOf(GOLDEN))
                .toList();
    }
}
