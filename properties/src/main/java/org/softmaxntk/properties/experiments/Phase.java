package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.softmaxntk.properties.experiments.Results.Row;

/**
 * What a {@link PhaseDiagram} says about one width.
 *
 * @param width m
 * @param kernelUpTo the largest h up to which every draw at every step size tried converges in the kernel regime; 0 for none
 * @param convergesUpTo the largest h up to which every draw at every step size tried converges; 0 for none
 * @param convergesAt the largest h at which some draw converges; 0 for none
 * @param drift the largest drift at the smallest step size
 * @param alignment the least alignment there
 */
public record Phase(
        double width, double kernelUpTo, double convergesUpTo, double convergesAt, double drift, double alignment) {
    static final List<String> COLUMNS = List.of(
            "width m",
            "kernel regime up to",
            "all converge up to",
            "some converge at",
            "drift at the least",
            "1 − alignment there");

    /** In the order of {@link #COLUMNS}. */
    List<Double> numbers() {
        return List.of(width, orNone(kernelUpTo), orNone(convergesUpTo), orNone(convergesAt), drift, 1 - alignment);
    }

    private static double orNone(double h) {
        return h == 0 ? Double.NaN : h;
    }

    /** One for each width, ascending. */
    public static List<Phase> of(Results results) {
        Map<Double, List<Row>> byWidth = results.rows().stream()
                .collect(Collectors.groupingBy(row -> row.number("width"), TreeMap::new, Collectors.toList()));
        return byWidth.entrySet().stream()
                .map(width -> of(width.getKey(), width.getValue()))
                .toList();
    }

    private static Phase of(double width, List<Row> rows) {
        TreeMap<Double, List<Row>> byStep =
                rows.stream().collect(Collectors.groupingBy(row -> row.number("h"), TreeMap::new, Collectors.toList()));
        double kernel = 0;
        double converges = 0;
        boolean allKernel = true;
        boolean all = true;
        for (Map.Entry<Double, List<Row>> step : byStep.entrySet()) {
            allKernel &= step.getValue().stream().allMatch(Phase::isKernel);
            all &= step.getValue().stream().allMatch(Phase::converges);
            kernel = allKernel ? step.getKey() : kernel;
            converges = all ? step.getKey() : converges;
        }
        List<Row> first = byStep.firstEntry().getValue();
        return new Phase(
                width,
                kernel,
                converges,
                rows.stream()
                        .filter(Phase::converges)
                        .mapToDouble(row -> row.number("h"))
                        .max()
                        .orElse(0),
                first.stream()
                        .mapToDouble(row -> row.number("largest_drift"))
                        .max()
                        .orElse(Double.NaN),
                first.stream()
                        .mapToDouble(row -> row.number("least_alignment"))
                        .min()
                        .orElse(Double.NaN));
    }

    private static boolean isKernel(Row row) {
        return row.text("outcome").equals(PhaseDiagram.KERNEL);
    }

    private static boolean converges(Row row) {
        return isKernel(row) || row.text("outcome").equals(PhaseDiagram.OUTSIDE);
    }
}
