package org.softmaxntk.reports.aggregation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.softmaxntk.reports.aggregation.VacuitySummary.Cell;
import org.softmaxntk.reports.aggregation.VacuitySummary.Marginal;
import org.softmaxntk.reports.evidence.LedgerLine;

/** Counts informative and vacuous instances, by bands of their numbers. The bands are few, so memory is bounded. */
final class VacuityTally {
    private static final Map<String, DoubleFunction<Band>> SCALES = Map.of(
            "R", Band::decade,
            "B", Band::doubling,
            "n", Band::doubling,
            "d_in", Band::doubling,
            "d_out", Band::doubling,
            "m", Band::doubling,
            "sigma", Band::decade);

    private final Split all = new Split();
    private final SortedMap<Band, SortedMap<Band, Split>> grid = new TreeMap<>();
    private final SortedMap<String, SortedMap<Band, Split>> marginals = new TreeMap<>();

    /** How many of each kind. */
    private static final class Split {
        private long informative;
        private long vacuous;

        private void add(boolean isVacuous) {
            if (isVacuous) {
                vacuous++;
            } else {
                informative++;
            }
        }
    }

    /** Takes a line with both sides, of draws those of the worst one; a line of which nothing comparable holds anyway is not counted. */
    void add(LedgerLine line) {
        boolean comparable =
                line.entry().worth() != null && line.entry().worth().trivial() != null;
        if (!comparable || line.entry().measurement() == null) {
            return;
        }
        boolean vacuous =
                line.entry().worth().vacuous(line.entry().measurement().stated());
        Map<String, Double> facts = line.entry().facts();
        all.add(vacuous);
        SCALES.forEach((symbol, scale) -> {
            if (facts.containsKey(symbol)) {
                split(marginals.computeIfAbsent(symbol, any -> new TreeMap<>()), scale.apply(facts.get(symbol)))
                        .add(vacuous);
            }
        });
        if (facts.containsKey("R") && facts.containsKey("B")) {
            SortedMap<Band, Split> row = grid.computeIfAbsent(Band.decade(facts.get("R")), any -> new TreeMap<>());
            split(row, Band.doubling(facts.get("B"))).add(vacuous);
        }
    }

    private static Split split(SortedMap<Band, Split> bands, Band band) {
        return bands.computeIfAbsent(band, any -> new Split());
    }

    VacuitySummary summary() {
        List<Cell> cells = grid.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> new Cell(
                                row.getKey(), cell.getKey(), cell.getValue().informative, cell.getValue().vacuous)))
                .toList();
        SortedMap<String, List<Marginal>> byNumber = new TreeMap<>();
        marginals.forEach((symbol, bands) -> byNumber.put(
                symbol,
                bands.entrySet().stream()
                        .map(band -> new Marginal(band.getKey(), band.getValue().informative, band.getValue().vacuous))
                        .toList()));
        return new VacuitySummary(all.informative, all.vacuous, cells, byNumber);
    }
}
