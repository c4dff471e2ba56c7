package org.softmaxntk.reports.cli.launch;

import java.io.Console;
import java.util.Locale;

/** Whether somebody is watching: decided on the first virtual machine, as the second one's messages pass through it. */
public final class Terminal {
    private static final String PROPERTY = "softmaxntk.terminal";

    private Terminal() {}

    /** Whether input and output belong to a terminal on which lines can be overwritten. */
    public static boolean isWatched() {
        String told = System.getProperty(PROPERTY);
        return told == null ? isTerminal(System.console()) : Boolean.parseBoolean(told);
    }

    /** What the second virtual machine is told of it. */
    static String option() {
        return "-D" + PROPERTY + "=" + isWatched();
    }

    private static boolean isTerminal(Console console) {
        if (console == null
                || "dumb".equals(String.valueOf(System.getenv("TERM")).toLowerCase(Locale.ROOT))) {
            return false;
        }
        try {
            // From Java 22 on there is a console without a terminal too.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
