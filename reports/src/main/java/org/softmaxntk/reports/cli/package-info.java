/**
 * The command line: {@code java -jar softmax-ntk.jar COMMAND}.
 *
 * <p>Results go to standard output, messages to standard error, both in UTF-8 whatever the locale. What the exit codes
 * mean is told by {@link org.softmaxntk.reports.cli.ExitCode}. Begin with {@link
 * org.softmaxntk.reports.cli.SoftmaxNtk}: a new command is a class of this package and an entry in its list of
 * subcommands.
 */
package org.softmaxntk.reports.cli;
