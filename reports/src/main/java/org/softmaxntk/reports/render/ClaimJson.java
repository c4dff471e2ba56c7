package org.softmaxntk.reports.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Distribution;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.aggregation.HypothesisSummary;
import org.softmaxntk.reports.aggregation.VariantSummary;
import org.softmaxntk.theorems.verdict.Outcome;

/** The part of a report's JSON about one claim. */
final class ClaimJson {
    private ClaimJson() {}

    static Map<String, Object> of(ClaimSummary claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", claim.id());
        json.put("conclusion", claim.conclusion().text());
        json.put("guarantee", ClaimText.guarantee(claim.statement()));
        json.put("statement", claim.statement());
        json.put("instances", claim.instances());
        json.put("verdicts", verdicts(claim));
        json.put(
                "roles",
                claim.roles().entrySet().stream()
                        .collect(Collectors.toMap(
                                role -> ClaimText.words(role.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new)));
        json.put("mostDigits", claim.mostDigits());
        json.put("worst", example(claim.worst()));
        json.put("counterexample", example(claim.counterexample()));
        json.put("undecided", example(claim.undecided()));
        json.put("fault", example(claim.fault()));
        json.put("distribution", distribution(claim.distribution()));
        json.put(
                "hypotheses",
                claim.hypotheses().stream().map(ClaimJson::hypothesis).toList());
        json.put("regimes", claim.regimes());
        json.put("variants", claim.variants().stream().map(ClaimJson::variant).toList());
        json.put("premises", WorthJson.of(claim.premises()));
        json.put("vacuity", WorthJson.of(claim.vacuity()));
        json.put("exponents", claim.exponents().stream().map(WorthJson::of).toList());
        json.put("campaigns", claim.campaigns().stream().map(CampaignJson::of).toList());
        Map<String, Object> pinned = new TreeMap<>();
        claim.pinned().forEach((instance, value) -> pinned.put(instance, finite(value.lnMeasured())));
        json.put("pinnedLnMeasured", pinned);
        return json;
    }

    private static Map<String, Object> verdicts(ClaimSummary claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Outcome verdict : Outcome.values()) {
            json.put(verdict.text(), claim.count(verdict));
        }
        return json;
    }

    private static Map<String, Object> example(Optional<Example> shown) {
        return shown.map(ClaimJson::example).orElse(null);
    }

    static Map<String, Object> example(Example example) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("instance", example.instance());
        json.put("role", ClaimText.words(example.role()));
        json.put("verdict", example.verdict().text());
        json.put("lnRatio", finite(example.lnRatio()));
        json.put("lnMeasured", finite(example.lnMeasured()));
        json.put("lnStated", finite(example.lnStated()));
        json.put("digits", example.digits());
        json.put("facts", example.facts());
        json.put("replay", example.replayCommand());
        return json;
    }

    private static Map<String, Object> distribution(Distribution distribution) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("zeros", distribution.zeros());
        json.put("infinite", distribution.infinite());
        json.put("log10Least", finite(distribution.least()));
        json.put("log10Median", finite(distribution.median()));
        json.put("log10Largest", finite(distribution.largest()));
        json.put("binWidthInDecades", distribution.binWidth());
        Map<String, Object> bins = new LinkedHashMap<>();
        distribution.bins().forEach(bin -> bins.put(Long.toString(bin.index()), bin.count()));
        json.put("bins", bins);
        return json;
    }

    private static Map<String, Object> hypothesis(HypothesisSummary hypothesis) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", hypothesis.id());
        json.put("exercised", hypothesis.exercised());
        json.put("failures", hypothesis.failures());
        json.put(
                "required",
                hypothesis.witness().map(HypothesisSummary.Witness::required).orElse(null));
        json.put("got", hypothesis.witness().map(HypothesisSummary.Witness::got).orElse(null));
        json.put(
                "replay",
                hypothesis
                        .witness()
                        .map(HypothesisSummary.Witness::replayCommand)
                        .orElse(null));
        return json;
    }

    private static Map<String, Object> variant(VariantSummary variant) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", variant.name());
        json.put("checked", variant.checked());
        json.put("violations", variant.violations());
        json.put("refuted", variant.refuted());
        json.put("refutation", example(variant.refutation()));
        return json;
    }

    /** JSON has no infinities. */
    static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
