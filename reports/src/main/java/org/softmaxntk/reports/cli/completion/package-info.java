/**
 * {@code completion}: the script by which a shell completes commands and options.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.completion.CompletionCommand}.
 */
package org.softmaxntk.reports.cli.completion;
