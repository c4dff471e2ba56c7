package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.properties.experiments.Chart;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.reports.evidence.ExperimentFolder;
import org.softmaxntk.reports.render.page.ExperimentView.Picture;
import org.softmaxntk.reports.render.page.Plot.Mark;
import org.softmaxntk.reports.render.page.Plot.Point;
import org.softmaxntk.reports.render.page.Plot.Series;
import org.softmaxntk.reports.render.page.Plot.Text;

/** The pictures that an experiment has of its results, drawn. */
final class ExperimentPictures {
    private ExperimentPictures() {}

    static List<Picture> of(ExperimentFolder.Found found) {
        Results results = found.results();
        if (results.rows().isEmpty()) {
            return List.of();
        }
        List<Picture> pictures = new ArrayList<>();
        found.experiment()
                .mosaic(results)
                .map(mosaic -> new Picture(MosaicPicture.of(mosaic), FormulaMarkup.inline(mosaic.sentence()), true))
                .ifPresent(pictures::add);
        found.experiment().charts(results).stream()
                .map(ExperimentPictures::picture)
                .forEach(pictures::add);
        return pictures;
    }

    private static Picture picture(Chart chart) {
        Text text = new Text(chart.sentence(), chart.across(), chart.up());
        List<Series> series = chart.curves().stream()
                .map(curve -> series(curve, chart.isPlain()))
                .toList();
        String markup = chart.isPlain() ? Plot.plain(text, series) : Plot.of(text, series, chart.guides());
        return new Picture(markup, FormulaMarkup.inline(chart.sentence()), false);
    }

    private static Series series(Chart.Curve curve, boolean isPlain) {
        return new Series(
                curve.name(),
                curve.dots().stream()
                        .map(dot -> isPlain
                                ? Point.plain(dot.across(), dot.up())
                                : Point.of(dot.across(), dot.up(), curve.name() + ": " + dot.up()))
                        .toList(),
                curve.joined() ? Mark.JOINED : Mark.APART);
    }
}
