package org.softmaxntk.reports.cli.terminal;

import java.io.PrintWriter;

/** One line that says how far the work is, overwritten as it goes on, and gone when it is done; from two seconds on. */
public final class StatusLine implements AutoCloseable {
    private static final long QUIET = 2_000_000_000L;
    private static final long PAUSE = 200_000_000L;
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean watched;
    private final long began = System.nanoTime();
    private long shown;

    /**
     * A line on {@code err}.
     *
     * @param watched whether anybody sees it; if not nothing is written
     */
    public StatusLine(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** What is being done, seldom enough to be read. */
    public synchronized void show(String text) {
        long now = System.nanoTime();
        if (watched && now - began >= QUIET && now - shown >= PAUSE) {
            shown = now;
            write(text.length() > WIDTH ? text.substring(0, WIDTH) : text);
        }
    }

    /** How much of how much is done, and how long the rest will take at this pace. */
    public void show(String what, long done, long all) {
        double seconds = (System.nanoTime() - began) * 1e-9;
        String rest = done == 0 ? "" : ", about " + Math.round(seconds / done * (all - done)) + " s to go";
        show(what + ": " + done + " of " + all + rest);
    }

    private void write(String text) {
        err.print("\r" + text + " ".repeat(WIDTH - text.length()) + "\r");
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (shown != 0) {
            write("");
        }
    }
}
