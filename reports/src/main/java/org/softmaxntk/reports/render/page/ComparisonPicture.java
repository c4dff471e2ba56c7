package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.ComparedCurve;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;
import org.softmaxntk.reports.render.page.Plot.Mark;
import org.softmaxntk.reports.render.page.Plot.Series;
import org.softmaxntk.theorems.catalogue.Statement.Comparison;

/** The numbers that a claim compares over another number of its instances. */
final class ComparisonPicture {
    private static final double LN_10 = Math.log(10);

    private ComparisonPicture() {}

    /** Markup of the picture. At least one curve. */
    static String of(Comparison comparison, List<ComparedCurve> curves) {
        return Plot.of(
                new Plot.Text(sentence(comparison, curves), comparison.across(), ""),
                curves.stream().map(curve -> series(comparison, curve)).toList(),
                List.of(1, 2));
    }

    /** What the picture shows, in words. */
    static String sentence(Comparison comparison, List<ComparedCurve> curves) {
        String names = curves.stream().map(ComparedCurve::name).collect(Collectors.joining(", "));
        return comparison.quantity() + ", against " + comparison.across() + " for " + names
                + ": the largest in each quarter of a decade, and from there down to the least. Thin lines grow as "
                + comparison.across() + " and as " + comparison.across() + "².";
    }

    private static Series series(Comparison comparison, ComparedCurve curve) {
        return new Series(
                curve.name(),
                curve.points().stream()
                        .map(point -> new Plot.Point(
                                point.across(), point.largest(), point.least(), title(comparison, curve, point)))
                        .toList(),
                Mark.JOINED);
    }

    private static String title(Comparison comparison, ComparedCurve curve, ComparedCurve.Point point) {
        return "%s, %s about %s: up to %s on %s"
                .formatted(
                        curve.name(),
                        comparison.across(),
                        NumberText.power(point.across() * LN_10),
                        NumberText.power(point.largest() * LN_10),
                        RunText.plural(point.instances(), "instance"));
    }
}
