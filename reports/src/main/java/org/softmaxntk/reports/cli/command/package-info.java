/**
 * What a command of the program is: {@link org.softmaxntk.reports.cli.command.ProgramCommand}, found as a service, and what
 * it tells the shell.
 *
 * <p>Knows no command. A command of your own is a class with one line in
 * {@code META-INF/services/org.softmaxntk.reports.cli.command.ProgramCommand}.
 */
package org.softmaxntk.reports.cli.command;
