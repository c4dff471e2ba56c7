package org.softmaxntk.reports.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Results.Row;
import org.softmaxntk.reports.evidence.ExperimentFolder;
import org.softmaxntk.reports.render.page.ExperimentView.Picture;
import org.softmaxntk.reports.render.page.Plot.Mark;
import org.softmaxntk.reports.render.page.Plot.Point;
import org.softmaxntk.reports.render.page.Plot.Series;
import org.softmaxntk.reports.render.page.Plot.Text;

/** Which pictures an experiment's results are shown in. */
final class ExperimentPictures {
    private ExperimentPictures() {}

    static List<Picture> of(ExperimentFolder.Found found) {
        Results results = found.results();
        if (results.rows().isEmpty()) {
            return List.of();
        }
        return switch (found.experiment().id()) {
            case "flow" -> List.of(flow(results));
            case "table-1" -> table(results);
            case "breakdown" -> List.of(new Picture(PhasePicture.of(results), PhasePicture.sentence(), true));
            case "breakdown-path" -> path(results);
            default -> List.of();
        };
    }

    private static Picture flow(Results results) {
        Text text = new Text(
                "Gap between descent and gradient flow, relative to ‖Y‖, against the step size; first draw of each width.",
                "h = ηmΛ",
                "gap");
        List<Series> series = series(
                results.rows().stream()
                        .filter(row -> row.text("draw").equals("0"))
                        .toList(),
                row -> row.text("activation") + " " + row.text("width"),
                row -> row.number("h"),
                row -> row.number("gap"),
                Mark.JOINED);
        return picture(text, series, List.of(1, 2));
    }

    private static List<Picture> table(Results results) {
        return List.of(
                picture(
                        new Text(
                                "Least width against the number of samples; a point for each λ and ε.", "n", "width m"),
                        series(
                                results.rows(),
                                ExperimentPictures::activation,
                                row -> row.number("n"),
                                row -> row.number("width"),
                                Mark.APART),
                        List.of(1, 2)),
                picture(
                        new Text("Least width against 1/λ; a point for each n and ε.", "1/λ", "width m"),
                        series(
                                results.rows(),
                                ExperimentPictures::activation,
                                ExperimentPictures::inverseEigenvalue,
                                row -> row.number("width"),
                                Mark.APART),
                        List.of(2)),
                picture(
                        new Text("Steps at four times the least width against 1/λ.", "1/λ", "steps T"),
                        series(
                                results.rows(),
                                ExperimentPictures::activation,
                                ExperimentPictures::inverseEigenvalue,
                                row -> row.number("steps_at_four_times"),
                                Mark.APART),
                        List.of(1, 2)));
    }

    private static String activation(Row row) {
        return row.text("activation");
    }

    private static double inverseEigenvalue(Row row) {
        return 1 / row.number("lambda");
    }

    private static List<Picture> path(Results results) {
        List<Row> softmax = results.rows().stream()
                .filter(row -> row.text("activation").equals("softmax")
                        && row.text("draw").equals("0"))
                .toList();
        Function<Row, String> width = row -> "m = " + row.text("width");
        ToDoubleFunction<Row> time = row -> row.number("time");
        return List.of(
                picture(
                        new Text(
                                "Softmax: drift of the kernel, ‖H(τ) − H(0)‖/‖H(0)‖, along training; first draw of each width.",
                                "time ηmΛτ",
                                "drift"),
                        series(softmax, width, time, row -> row.number("drift"), Mark.JOINED),
                        List.of()),
                picture(
                        new Text(
                                "Softmax: one minus the alignment of H(τ) with H(0) along training.",
                                "time ηmΛτ",
                                "1 − alignment"),
                        series(softmax, width, time, row -> 1 - row.number("alignment"), Mark.JOINED),
                        List.of()),
                picture(
                        new Text(
                                "Softmax: distance of the outputs from the path that H(0) predicts, relative to ‖F(0) − Y‖.",
                                "time ηmΛτ",
                                "departure"),
                        series(softmax, width, time, row -> row.number("departure"), Mark.JOINED),
                        List.of()),
                picture(
                        new Text(
                                "Largest departure from the path that H(0) predicts during training, against the width; a point for"
                                        + " each draw.",
                                "width m",
                                "departure"),
                        series(
                                largest(results, "departure"),
                                ExperimentPictures::activation,
                                row -> row.number("width"),
                                row -> row.number("departure"),
                                Mark.APART),
                        List.of(-1, -2)));
    }

    /** Of each training the row in which this column is largest. */
    private static List<Row> largest(Results results, String column) {
        return results
                .by(row -> row.text("activation") + "/" + row.text("width") + "/" + row.text("draw"))
                .values()
                .stream()
                .map(training -> training.stream()
                        .max(Comparator.comparingDouble(row -> row.number(column)))
                        .orElseThrow())
                .toList();
    }

    private static Picture picture(Text text, List<Series> series, List<Integer> guides) {
        return new Picture(Plot.of(text, series, guides), FormulaMarkup.inline(text.sentence()), false);
    }

    private static List<Series> series(
            List<Row> rows,
            Function<Row, String> group,
            ToDoubleFunction<Row> across,
            ToDoubleFunction<Row> up,
            Mark mark) {
        Map<String, List<Row>> groups = new Results("", List.of(), rows).by(group);
        return groups.entrySet().stream()
                .map(one -> new Series(
                        one.getKey(),
                        one.getValue().stream()
                                .map(row -> Point.of(
                                        across.applyAsDouble(row),
                                        up.applyAsDouble(row),
                                        one.getKey() + ": " + up.applyAsDouble(row)))
                                .toList(),
                        mark))
                .toList();
    }
}
