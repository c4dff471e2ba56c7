package org.softmaxntk.model.arithmetic;

/**
 * What the choice of the arithmetic asks of a virtual machine.
 *
 * @param vectorModule whether {@code jdk.incubator.vector} was resolved at start, the only time at which it can be
 * @param optimising whether the compiler runs that makes instructions of vectors; without it they are objects, and a
 *     hundred times slower than plain loops
 */
record VirtualMachine(boolean vectorModule, boolean optimising) {
    /** The one this runs on. */
    static VirtualMachine current() {
        return new VirtualMachine(
                ModuleLayer.boot().findModule(ChosenArithmetic.MODULE).isPresent(),
                optimises(System.getProperty("java.vm.info", "")));
    }

    /** HotSpot's own words for {@code -Xint} and {@code -XX:TieredStopAtLevel=1}. */
    static boolean optimises(String info) {
        return !info.contains("interpreted mode") && !info.contains("emulated-client");
    }
}
