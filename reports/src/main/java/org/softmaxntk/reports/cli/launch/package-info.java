/**
 * Starts the program a second time where the virtual machine it was started on lacks the vector module: {@code java -jar}
 * resolves only what a manifest can name, and a manifest can name no module (decision 0008).
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.launch.VectorLaunch}.
 */
package org.softmaxntk.reports.cli.launch;
