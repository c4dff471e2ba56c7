package org.softmaxntk.reports.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.softmaxntk.reports.aggregation.StepSummary;

/** The part of a report's JSON about one scalar step. */
final class StepJson {
    private StepJson() {}

    static Map<String, Object> of(StepSummary step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", step.id());
        json.put("conclusion", step.conclusion().text());
        json.put("states", step.step().conclusion());
        json.put("latex", step.step().latex());
        json.put("source", step.step().source());
        json.put("usedBy", step.step().usedBy());
        json.put("box", step.box());
        json.put("subBoxes", step.subBoxes());
        json.put("counterexamples", step.counterexamples().orElse(null));
        json.put("variants", step.variants().stream().map(StepJson::variant).toList());
        json.put("replay", step.replayCommand().orElse(null));
        return json;
    }

    private static Map<String, Object> variant(StepSummary.Variant variant) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", variant.name());
        json.put("conclusion", variant.conclusion().text());
        json.put("counterexamples", variant.counterexamples().orElse(null));
        json.put("subBoxes", variant.subBoxes());
        return json;
    }
}
