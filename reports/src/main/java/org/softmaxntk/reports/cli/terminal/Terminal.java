package org.softmaxntk.reports.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Whether somebody is watching, and on how wide a line: decided on the first virtual machine, as the second one's messages
 * pass through it.
 */
public final class Terminal {
    private static final String PROPERTY = "softmaxntk.terminal";

    private static final String COLUMNS = "softmaxntk.columns";

    /** Where nobody says how wide a line is. */
    static final int USUAL = 110;

    private static final int NARROWEST = 40;
    private static final int WIDTH = columnsOnce();

    private Terminal() {}

    /** How many characters a line takes, from {@value #NARROWEST} to {@value #USUAL}. */
    public static int columns() {
        return WIDTH;
    }

    /** Whether input and output belong to a terminal on which lines can be overwritten. */
    public static boolean isWatched() {
        String told = System.getProperty(PROPERTY);
        return told == null ? isTerminal(System.console()) : Boolean.parseBoolean(told);
    }

    /** What the second virtual machine is told of it. */
    public static List<String> options() {
        return List.of("-D" + PROPERTY + "=" + isWatched(), "-D" + COLUMNS + "=" + columns());
    }

    private static int columnsOnce() {
        Integer told = Integer.getInteger(COLUMNS);
        int columns = told != null ? told : isWatched() ? measured() : USUAL;
        return Math.max(NARROWEST, Math.min(USUAL, columns));
    }

    /** As stty sees it, which every system with terminals of this kind has. */
    private static int measured() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
            return columns > 0 ? columns : USUAL;
        } catch (IOException | NumberFormatException e) {
            return USUAL;
        }
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
