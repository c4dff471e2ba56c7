package org.softmaxntk.reports.cli.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.certification.LossCourse;

class LossPlotTest {
    private static final LossPlot PLOT = new LossPlot(new LossCourse(List.of(4.0, 3.0, 2.0), List.of(4.0, 2.0, 1.0)));

    @Test
    void theMeasuredLossRunsBelowThePromisedOne() {
        List<String> lines = PLOT.lines();
        assertThat(lines).hasSize(17);
        assertThat(lines.get(1)).startsWith("         4 │●");
        assertThat(lines.get(14)).startsWith("         1 │").endsWith("●");
        assertThat(column(lines, 83)).isEqualTo("         ·▒▒▒●");
        assertThat(lines.get(16)).endsWith("2 steps");
    }

    /** Of the rows of the plot. */
    private static String column(List<String> lines, int index) {
        StringBuilder column = new StringBuilder();
        for (String line : lines.subList(1, 15)) {
            column.append(index < line.length() ? line.charAt(index) : ' ');
        }
        return column.toString();
    }

    @Test
    void aRunWithoutStepsIsOnePoint() {
        LossPlot point = new LossPlot(new LossCourse(List.of(4.0), List.of(4.0)));
        assertThat(point.lines().get(1)).startsWith("         4 │●");
        assertThat(point.svg()).doesNotContain("NaN");
    }

    @Test
    void aLongLabelMovesTheWholePlot() {
        LossPlot plot = new LossPlot(new LossCourse(List.of(2.0, 2.04364e-28), List.of(2.0, 2.04364e-28)));
        assertThat(plot.lines().subList(1, 16))
                .allSatisfy(line -> assertThat(line.charAt(14)).isIn('│', '└'));
    }

    @Test
    void whatDiffersByRoundingOnlyIsOneLine() {
        double above = 1000 * (1 + 1e-14);
        LossPlot flat = new LossPlot(new LossCourse(List.of(above, above), List.of(1000.0, 1000.0)));
        assertThat(column(flat.lines(), 12)).isEqualTo("●             ");
        assertThat(ends(flat.svg())).hasSize(2).flatMap(ends -> ends).containsOnly("165.00");
    }

    /** The heights between which each curve runs. */
    private static List<List<String>> ends(String svg) {
        return Pattern.compile("d=\"M[^,]+,([0-9.]+) .*L[^,]+,([0-9.]+)\"")
                .matcher(svg)
                .results()
                .map(curve -> List.of(curve.group(1), curve.group(2)))
                .toList();
    }

    @Test
    void theDrawingHasBothCurves() {
        List<List<String>> curves = ends(PLOT.svg());
        assertThat(curves).hasSize(2);
        assertThat(curves.get(0).get(0)).isEqualTo(curves.get(1).get(0));
        assertThat(Double.parseDouble(curves.get(0).get(1)))
                .isGreaterThan(Double.parseDouble(curves.get(1).get(1)));
        assertThat(PLOT.svg()).contains("<style>", ">measured<", ">promised<", ">2 steps<", ">loss<");
    }
}
