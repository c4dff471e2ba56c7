package org.softmaxntk.reports.cli.launch;

import java.lang.management.ManagementFactory;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.model.arithmetic.Arithmetic;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;

/**
 * How this virtual machine was started, as far as that decides about a second one.
 *
 * @param requested the arithmetic that the user wants, if any
 * @param resolved the vector module is there already
 * @param installed it could have been there
 * @param worthwhile this virtual machine compiles vectors to instructions
 * @param options the options it was started with
 */
record Circumstances(
        Optional<Arithmetic> requested, boolean resolved, boolean installed, boolean worthwhile, List<String> options) {
    /**
     * Options that open a port or wait for a debugger. A second machine would find the port taken, by jmxremote only after it
     * has begun; or, with the first one's debugger attached, would find it free and wait for another.
     */
    private static final List<String> UNREPEATABLE =
            List.of("-agentlib:jdwp", "-Xrunjdwp", "-Xdebug", "-Dcom.sun.management.jmxremote.port");

    static Circumstances current() {
        return new Circumstances(
                ChosenArithmetic.requested(),
                ModuleLayer.boot().findModule(ChosenArithmetic.MODULE).isPresent(),
                ModuleFinder.ofSystem().find(ChosenArithmetic.MODULE).isPresent(),
                ChosenArithmetic.optimises(),
                ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    boolean callForSecondMachine() {
        boolean wanted = requested.map(Arithmetic.VECTOR::equals).orElse(worthwhile);
        return wanted && !resolved && installed && repeatable();
    }

    private boolean repeatable() {
        return options.stream().noneMatch(option -> UNREPEATABLE.stream().anyMatch(option::startsWith));
    }
}
