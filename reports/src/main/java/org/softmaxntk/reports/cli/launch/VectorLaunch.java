package org.softmaxntk.reports.cli.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;

/**
 * Runs the program on a second virtual machine that has the vector module, if this one could have had it.
 *
 * <p>The second one gets the same options, standard input and output, environment and directory; its exit code is passed
 * on. It ends when the first one is ended, and the first one when the second one does. Cost: 0.2 s.
 */
public final class VectorLaunch {
    private VectorLaunch() {}

    /**
     * The exit code of the second virtual machine, or nothing if the caller is to do the work itself.
     *
     * @param main the class whose {@code main} was called with {@code arguments}
     * @param err where messages go
     */
    public static OptionalInt run(Class<?> main, List<String> arguments, PrintStream err) {
        if (ParentWatch.begin() || !Circumstances.current().callForSecondMachine()) {
            return OptionalInt.empty();
        }
        Process second;
        try {
            second = SecondMachine.start(SecondMachine.command(main, arguments));
        } catch (IOException e) {
            // Slower, but the same results up to rounding: no reason to stop.
            sayWithout(e.getMessage(), err);
            return OptionalInt.empty();
        }
        OptionalInt code = SecondMachine.attend(second, err);
        if (code.isEmpty()) {
            sayWithout("one that ended with code " + second.exitValue() + " before it began", err);
        }
        return code;
    }

    private static void sayWithout(String got, PrintStream err) {
        err.println("softmax-ntk: required a second virtual machine for the vector arithmetic; got " + got
                + "; going on with the plain one");
    }
}
