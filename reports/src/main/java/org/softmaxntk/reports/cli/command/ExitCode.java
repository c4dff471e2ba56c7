package org.softmaxntk.reports.cli.command;

/** What the program tells the shell. */
public final class ExitCode {
    /** Everything asked for was done, and nothing was found wrong. */
    public static final int FINE = 0;

    /** A claim is violated, a check contradicted itself, or the gate failed. */
    public static final int FAILED = 1;

    /** The command line or the input is not as it must be: one line on standard error says where. */
    public static final int BAD_INPUT = 2;

    /** The program failed, not its user: EX_SOFTWARE of BSD's sysexits.h. */
    public static final int BUG = 70;

    private ExitCode() {}

    public static int failedIf(boolean failed) {
        return failed ? FAILED : FINE;
    }
}
