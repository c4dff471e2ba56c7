package org.softmaxntk.reports.render;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.reports.aggregation.Band;
import org.softmaxntk.reports.aggregation.EffectiveExponent;
import org.softmaxntk.reports.aggregation.PremiseSummary;
import org.softmaxntk.reports.aggregation.VacuitySummary;

/** The part of a report's JSON about what a pass is worth. A band is a pair of ends, the upper one null for ∞. */
final class WorthJson {
    private WorthJson() {}

    static Map<String, Object> of(PremiseSummary premises) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("met", premises.met());
        json.put("extrapolated", premises.extrapolated());
        json.put("infeasible", premises.infeasible());
        json.put("heldBeyond", premises.held());
        json.put("failedBeyond", premises.failed());
        Map<String, Object> shortfalls = new LinkedHashMap<>();
        premises.shortfalls().forEach((quantity, shortfall) -> shortfalls.put(quantity, shortfall(shortfall)));
        json.put("shortfalls", shortfalls);
        json.put(
                "nearestFailure",
                premises.nearestFailure().map(WorthJson::failure).orElse(null));
        return json;
    }

    private static Map<String, Object> shortfall(PremiseSummary.Shortfall shortfall) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("instances", shortfall.instances());
        json.put("leastDecades", ClaimJson.finite(shortfall.least()));
        json.put("largestDecades", ClaimJson.finite(shortfall.largest()));
        json.put("unbounded", shortfall.unbounded());
        return json;
    }

    private static Map<String, Object> failure(PremiseSummary.Failure failure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("decades", ClaimJson.finite(failure.decades()));
        json.put("example", ClaimJson.example(failure.example()));
        return json;
    }

    static Map<String, Object> of(VacuitySummary vacuity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("informative", vacuity.informative());
        json.put("vacuous", vacuity.vacuous());
        json.put("grid", vacuity.grid().stream().map(WorthJson::cell).toList());
        Map<String, Object> marginals = new LinkedHashMap<>();
        vacuity.marginals()
                .forEach((symbol, bands) -> marginals.put(
                        symbol, bands.stream().map(WorthJson::marginal).toList()));
        json.put("marginals", marginals);
        return json;
    }

    private static Map<String, Object> cell(VacuitySummary.Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("R", band(cell.radius()));
        json.put("B", band(cell.logits()));
        json.put("informative", cell.informative());
        json.put("vacuous", cell.vacuous());
        return json;
    }

    private static Map<String, Object> marginal(VacuitySummary.Marginal marginal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("band", band(marginal.band()));
        json.put("informative", marginal.informative());
        json.put("vacuous", marginal.vacuous());
        return json;
    }

    private static List<Double> band(Band band) {
        return Arrays.asList(band.above(), ClaimJson.finite(band.upTo()));
    }

    static Map<String, Object> of(EffectiveExponent exponent) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factor", exponent.factor());
        json.put("stated", exponent.stated());
        json.put("sufficient", ClaimJson.finite(exponent.sufficient()));
        json.put("insufficient", ClaimJson.finite(exponent.insufficient()));
        json.put("example", exponent.example().map(ClaimJson::example).orElse(null));
        return json;
    }
}
