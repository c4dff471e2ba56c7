package org.softmaxntk.properties.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.experiments.PowerLaw.Factor;
import org.softmaxntk.properties.experiments.Results.Row;

class PowerLawTest {
    private static final List<Factor> X = List.of(new Factor("x", row -> row.number("x")));

    private static Row row(double x, double z, String group, double y) {
        return new Row(Map.of("x", "" + x, "z", "" + z, "g", group, "y", "" + y));
    }

    /** y = c·x^1.5·noise, c by group. */
    private static List<Row> noisy(int points, long seed) {
        RandomStream stream = RandomStream.of(seed);
        return IntStream.range(0, points)
                .mapToObj(k -> row(
                        1 + k / 2,
                        1,
                        "" + k % 2,
                        (k % 2 == 0 ? 3 : 50) * Math.pow(1 + k / 2, 1.5) * Math.exp(0.1 * stream.nextGaussian())))
                .toList();
    }

    @Test
    void exactLawsAreFoundExactly() {
        List<Row> rows = new ArrayList<>();
        for (int x = 1; x <= 4; x++) {
            for (int z = 1; z <= 3; z++) {
                rows.add(row(x, z, "", 7 * Math.pow(x, 2) / Math.pow(z, 0.5)));
            }
        }
        PowerLaw law = PowerLaw.fit(
                        rows, row -> row.number("y"), List.of(X.get(0), new Factor("z", row -> row.number("z"))))
                .orElseThrow();
        assertThat(law.points()).isEqualTo(12);
        assertThat(law.exponents().get(0).estimate()).isCloseTo(2, within(1e-12));
        assertThat(law.exponents().get(1).estimate()).isCloseTo(-0.5, within(1e-12));
    }

    /** With one constant the interval is that of simple regression. */
    @Test
    void theIntervalIsTheTextbooks() {
        List<Row> rows =
                noisy(12, 3).stream().filter(row -> row.text("g").equals("0")).toList();
        SimpleRegression simple = new SimpleRegression();
        rows.forEach(row -> simple.addData(Math.log(row.number("x")), Math.log(row.number("y"))));
        PowerLaw.Exponent exponent = PowerLaw.fit(rows, row -> row.number("y"), X)
                .orElseThrow()
                .exponents()
                .get(0);
        assertThat(exponent.estimate()).isCloseTo(simple.getSlope(), within(1e-12));
        assertThat(exponent.upper() - exponent.estimate())
                .isCloseTo(simple.getSlopeConfidenceInterval(), within(1e-12));
    }

    /** Of 400 intervals at 95 % some 380 contain the exponent; below 355 or above 395 none in a million would be right. */
    @Test
    void intervalsCoverWithGroups() {
        long covered = IntStream.range(0, 400)
                .filter(seed -> PowerLaw.fit(noisy(16, seed), row -> row.text("g"), row -> row.number("y"), X)
                        .orElseThrow()
                        .exponents()
                        .get(0)
                        .contains(1.5))
                .count();
        assertThat(covered).isBetween(355L, 395L);
    }

    @Test
    void whatHasNoLogarithmIsLeftOut() {
        List<Row> rows = List.of(
                row(1, 1, "", 1), row(2, 1, "", 2), row(3, 1, "", 3), row(4, 1, "", 0), row(5, 1, "", Double.NaN));
        assertThat(PowerLaw.fit(rows, row -> row.number("y"), X).orElseThrow().points())
                .isEqualTo(3);
        assertThat(PowerLaw.fit(rows.subList(0, 2), row -> row.number("y"), X)).isEmpty();
        List<Row> same = List.of(row(2, 1, "", 1), row(2, 1, "", 2), row(2, 1, "", 3));
        assertThat(PowerLaw.fit(same, row -> row.number("y"), X)).isEmpty();
    }
}
