package org.softmaxntk.model.training;

/**
 * A flow, and how far from it a run at a hundred times its tolerance ends up.
 *
 * @param path at the stricter tolerance
 * @param errorIndication largest ‖difference of the outputs‖_F over the times
 */
public record IndicatedFlow(FlowPath path, double errorIndication) {}
