package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.stream.Stream;

/** Faults in the tangent kernel and its Jacobian. */
final class KernelFaults {
    private static final List<String> GOLDEN =
            ModuleTests.golden("GoldenCasesTest", "kernelAgreesRelativeToItsNorm", "eigenvaluesAgreeRelativeToTheNorm");
    private static final String KERNEL = "model/kernel/TangentKernel";

    private KernelFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(
                        PlantedFault.of(
                                "kernel-times-1.001", KERNEL, "/ m * inputProduct", "/ m * 1.001 * inputProduct"),
                        PlantedFault.of("kernel-without-one-over-m", KERNEL, "/ m * inputProduct", "* inputProduct"),
                        PlantedFault.of(
                                "kernel-without-input-products",
                                KERNEL,
                                "/ m * inputProduct(pass.inputs(), a % n, b % n)",
                                "/ m"),
                        PlantedFault.of(
                                "kernel-summed-in-floats",
                                "model/linear/GramProduct",
                                "double product = sums",
                                "double product = (float) sums"),
                        PlantedFault.of(
                                "kernel-without-the-last-neuron",
                                "model/linear/GramProduct",
                                "Math.min(RUN, source.columns() - from)",
                                "Math.min(RUN, source.columns() - from - 1)"),
                        PlantedFault.of(
                                        "kernel-rows-in-the-other-order",
                                        KERNEL,
                                        "pass.sign(row % n, r, row / n) * pass.slope(row % n, r)",
                                        "pass.sign(row / outputs, r, row % outputs) * pass.slope(row / outputs, r)")
                                .and(
                                        "int n = pass.inputs().rows();\n            return pass",
                                        "int outputs = pass.network().outputDimension();\n            return pass")
                                .and(
                                        "inputProduct(pass.inputs(), a % n, b % n)",
                                        "inputProduct(pass.inputs(), a / pass.network().outputDimension(), b / pass.network().outputDimension())")
                                .and(
                                        "pass.inputs().at(row % n, column % d)",
                                        "pass.inputs().at(row / pass.network().outputDimension(), column % d)"),
                        PlantedFault.of(
                                "jacobian-without-the-last-input-coordinate",
                                KERNEL,
                                "features.at(row, column / d) *",
                                "features.at(row, column / d) * (d > 1 && column % d == d - 1 ? 0 : 1) *"))
                .map(fault -> fault.askedOf(GOLDEN))
                .toList();
    }
}
