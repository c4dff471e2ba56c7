/**
 * The command line: {@code java -jar softmax-ntk.jar COMMAND}.
 *
 * <p>Results go to standard output, messages to standard error, both in UTF-8 whatever the locale. What the exit codes
 * mean is told by {@link org.softmaxntk.reports.cli.command.ExitCode}. Every command is a room of its own, a package that
 * knows no other command and that the program finds as a service
 * ({@link org.softmaxntk.reports.cli.command.ProgramCommand}). Begin with {@link org.softmaxntk.reports.cli.SoftmaxNtk}.
 */
package org.softmaxntk.reports.cli;
