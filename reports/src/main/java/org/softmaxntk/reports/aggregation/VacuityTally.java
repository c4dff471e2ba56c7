package org.softmaxntk.reports.aggregation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.aggregation.VacuitySummary.Cell;
import org.softmaxntk.reports.aggregation.VacuitySummary.Marginal;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.catalogue.Statement;

/** Counts informative and vacuous instances, by bands of their numbers. The bands are few, so memory is bounded. */
final class VacuityTally {
    private final List<String> axes;
    private final String leftOut;
    private final Split all = new Split();
    private final SortedMap<Band, SortedMap<Band, Split>> grid = new TreeMap<>();
    private final SortedMap<String, SortedMap<Band, Split>> marginals = new TreeMap<>();

    VacuityTally(Statement statement) {
        axes = statement.map();
        leftOut = statement.comparison() == null ? null : statement.comparison().prefix();
    }

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

    /**
     * Takes a line with both sides, of draws those of the worst one; a line of which nothing comparable holds anyway
     * is not counted.
     */
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
        facts.forEach((symbol, number) -> {
            if (isSize(symbol, number)) {
                split(marginals.computeIfAbsent(symbol, any -> new TreeMap<>()), Band.of(number))
                        .add(vacuous);
            }
        });
        if (axes.stream().allMatch(axis -> isSize(axis, facts.getOrDefault(axis, -1.0)))) {
            SortedMap<Band, Split> row = grid.computeIfAbsent(Band.of(facts.get(axes.get(0))), any -> new TreeMap<>());
            split(row, Band.of(facts.get(axes.get(1)))).add(vacuous);
        }
    }

    /** Whether it is a number of the instance that has a band; what a claim compares is measured on it. */
    private boolean isSize(String symbol, double number) {
        return number >= 0 && (leftOut == null || !symbol.startsWith(leftOut));
    }

    private static Split split(SortedMap<Band, Split> bands, Band band) {
        return bands.computeIfAbsent(band, any -> new Split());
    }

    VacuitySummary summary() {
        List<Cell> cells = grid.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> new Cell(
                                Map.of(axes.get(0), row.getKey(), axes.get(1), cell.getKey()),
                                cell.getValue().informative,
                                cell.getValue().vacuous)))
                .toList();
        SortedMap<String, List<Marginal>> byNumber = new TreeMap<>();
        marginals.forEach((symbol, bands) -> byNumber.put(
                symbol,
                bands.entrySet().stream()
                        .map(band -> new Marginal(band.getKey(), band.getValue().informative, band.getValue().vacuous))
                        .toList()));
        return new VacuitySummary(all.informative, all.vacuous, axes, cells, byNumber);
    }
}
