package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.stream.Stream;

/** Faults in the tangent kernel and its Jacobian. */
final class KernelFaults {
    private static final List<String> GOLDEN =
            ModuleTests.golden("GoldenCasesTest", "kernelAgreesRelativeToItsNorm", "eigenvaluesAgreeRelativeToTheNorm");
    /** Golden kernels are too small for tiles. */
    private static final List<String> TILES = List.of("org.softmaxntk.model.linear.GramProductTest"
            + "#everyKernelGivesTheBitsThatAreStated(org.softmaxntk.model.linear.TileKernel)");

    private static final String KERNEL = "model/kernel/TangentKernel";

    private KernelFaults() {}

    static List<PlantedFault> all() {
        return Stream.concat(inTiles(), inKernel()).toList();
    }

    private static Stream<PlantedFault> inTiles() {
        return Stream.of(
                        PlantedFault.of(
                                "kernel-summed-in-floats",
                                "model/linear/GramProduct",
                                "double product = sums",
                                "double product = (float) sums"),
                        PlantedFault.of(
                                "kernel-without-the-last-neuron",
                                "model/linear/GramProduct",
                                "Math.min(RUN, source.columns() - from)",
                                "Math.min(RUN, source.columns() - from - 1)"))
                .map(fault -> fault.askedOf(TILES));
    }

    private static Stream<PlantedFault> inKernel() {
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
                                "kernel-of-few-rows-summed-in-floats",
                                "model/linear/FewProducts",
                                "sums[i * columns + j] += sum(",
                                "sums[i * columns + j] += (float) sum("),
                        PlantedFault.of(
                                "kernel-of-few-rows-without-the-last-neuron",
                                "model/linear/FewProducts",
                                "Math.min(GramProduct.RUN, source.columns() - from)",
                                "Math.min(GramProduct.RUN, source.columns() - from - 1)"),
                        PlantedFault.of(
                                        "kernel-rows-in-the-other-order",
                                        KERNEL,
                                        "pass.sign(row % n(), r, row / n()) * pass.slope(row % n(), r)",
                                        "pass.sign(row / outputs(), r, row % outputs()) * pass.slope(row / outputs(), r)")
                                .and(
                                        "pass.writeDerivatives(row % n(), row / n(),",
                                        "pass.writeDerivatives(row / outputs(), row % outputs(),")
                                .and(
                                        "private int n() {",
                                        "private int outputs() { return pass.network().outputDimension(); }\n"
                                                + "private int n() {")
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
                .map(fault -> fault.askedOf(GOLDEN));
    }
}
