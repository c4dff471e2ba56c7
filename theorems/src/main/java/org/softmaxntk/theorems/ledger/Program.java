package org.softmaxntk.theorems.ledger;

/**
 * How this program is started, as the command lines in ledgers and reports have it. A project with theorems of its own names its
 * program by the system property {@value #PROPERTY}.
 */
public final class Program {
    /** The system property that names another program. */
    public static final String PROPERTY = "softmaxntk.program";

    private static final String OURS = "java -jar reports/target/softmax-ntk.jar";

    private Program() {}

    /** The command line that runs {@code command} of this program. */
    public static String line(String command) {
        return System.getProperty(PROPERTY, OURS) + " " + command;
    }
}
