package org.softmaxntk.reports.cli.terminal;

import java.io.PrintWriter;

/** What is said if the program is ended while this is open: how to go on. */
public final class LastWords implements AutoCloseable {
    private final Thread hook;

    public LastWords(PrintWriter err, String words) {
        hook = new Thread(
                () -> {
                    err.println(words);
                    err.flush();
                },
                "last words");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // They are being said.
            return;
        }
    }
}
