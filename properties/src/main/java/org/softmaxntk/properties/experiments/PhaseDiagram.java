package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the kernel's description of training breaks down: for widths m and step sizes η = h/(mΛ), Λ the largest eigenvalue of the
 * kernel at the start, whether descent converges with the kernel staying put, converges with the kernel moving, or diverges. By
 * the kernel alone it would converge for h &lt; 2 and diverge beyond. A run that is still going when its steps are over is
 * undecided below its first loss; at or above it, but below 100 times it, it is bounded and does not settle.
 */
public final class PhaseDiagram implements Experiment {
    static final String KERNEL = "kernel";
    static final String OUTSIDE = "outside";
    static final String DIVERGES = "diverges";
    static final String UNDECIDED = "undecided";
    static final String UNSETTLED = "unsettled";

    @Override
    public String id() {
        return "breakdown";
    }

    @Override
    public String question() {
        return "At which widths and step sizes does descent converge as the kernel says, converge otherwise, stay bounded, or diverge?";
    }

    @Override
    public String setting() {
        return TrainingSetting.TEXT
                + "; at most 60/h·κ steps, κ = Λ/λ up to 25, until the loss is 1 % of its first value or 100 times it;"
                + " kernel regime: ‖H(τ) − H(0)‖ ≤ 0.1·‖H(0)‖ after each of the first 64 steps, every eighth later and the last;"
                + " diverges: 100 times the first loss; unsettled: from 1 to 100 times it when the steps are over";
    }

    @Override
    public List<String> keys() {
        return List.of("width", "h", "draw");
    }

    @Override
    public List<String> measures() {
        return List.of("outcome", "steps", "loss_ratio", "largest_drift", "least_alignment", "sharpness");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean quick = size == Size.QUICK;
        List<Integer> widths = quick ? List.of(4, 8, 16, 32, 64, 128) : List.of(4, 8, 16, 32, 64, 128, 256, 512, 1024);
        List<Double> steps = quick
                ? List.of(0.5, 1.0, 1.5, 1.9, 2.1, 2.5, 3.0, 4.0, 6.0)
                : List.of(0.25, 0.5, 1.0, 1.5, 1.8, 1.9, 2.0, 2.1, 2.2, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 8.0, 12.0);
        int draws = quick ? 2 : 5;
        List<Cell> cells = new ArrayList<>();
        for (int width : widths) {
            for (double h : steps) {
                for (int draw = 0; draw < draws; draw++) {
                    int number = draw;
                    cells.add(new Cell(
                            List.of("" + width, Numbers.text(h), "" + draw),
                            stream -> TrainingOutcome.of(width, h, number, stream)));
                }
            }
        }
        return cells;
    }

    private static final Map<String, String> OUTCOMES = outcomes();

    private static Map<String, String> outcomes() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(KERNEL, "converges in the kernel regime");
        names.put(OUTSIDE, "converges outside it");
        names.put("undecided", "undecided, below the first loss");
        names.put("unsettled", "bounded, does not settle");
        names.put("diverges", "diverges");
        return Collections.unmodifiableMap(names);
    }

    @Override
    public String name() {
        return "breakdown";
    }

    @Override
    public Optional<Digest> digest(Results results) {
        return Optional.of(new Digest(
                Phase.COLUMNS,
                Phase.of(results).stream().map(Phase::numbers).toList(),
                "Step sizes in units of 1/(mΛ). By the kernel alone training converges below 2 and diverges beyond."));
    }

    @Override
    public Optional<Mosaic> mosaic(Results results) {
        return Optional.of(new Mosaic(
                "By width m and step size η, in units of 1/(mΛ): whether training converges with the kernel within a tenth of the"
                        + " first one, converges otherwise, is undecided or bounded when its steps are over, or diverges; a strip for"
                        + " each draw. The line is the edge of stability, ηmΛ = 2.",
                "width m",
                "ηmΛ",
                results.by(row -> row.text("width") + "/" + row.text("h")).values().stream()
                        .map(PhaseDiagram::tile)
                        .toList(),
                OUTCOMES,
                2,
                "ηmΛ = 2"));
    }

    private static Mosaic.Tile tile(List<Results.Row> draws) {
        return new Mosaic.Tile(
                draws.get(0).number("width"),
                draws.get(0).number("h"),
                draws.stream()
                        .map(row -> new Mosaic.Strip(row.text("outcome"), title(row)))
                        .toList());
    }

    private static String title(Results.Row row) {
        return "m = %s, ηmΛ = %s, draw %s: %s after %s steps; loss %.3g of the first, drift up to %.3g, alignment down to %.6g"
                .formatted(
                        row.text("width"),
                        row.text("h"),
                        row.text("draw"),
                        OUTCOMES.getOrDefault(row.text("outcome"), row.text("outcome")),
                        row.text("steps"),
                        row.number("loss_ratio"),
                        row.number("largest_drift"),
                        row.number("least_alignment"));
    }
}
