/** Diffusion cases as JSON. */
package org.softmaxntk.reports.cli.diffusion;
