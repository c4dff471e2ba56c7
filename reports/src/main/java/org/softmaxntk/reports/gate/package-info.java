/**
 * The committed baseline, what may not get worse than it, and the findings when something did.
 *
 * <p>The baseline holds facts that do not depend on how long a run looked: conclusions, regimes, hypotheses, refuted
 * variants, pinned values, thresholds; no counts. Begin with {@link org.softmaxntk.reports.gate.Gate}.
 */
package org.softmaxntk.reports.gate;
