package org.softmaxntk.properties.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.experiments.Results.Row;

class ExperimentsTest {
    static Stream<Experiment> experiments() {
        return Experiments.names().stream().flatMap(name -> Experiments.named(name).stream());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void cellsHaveKeysOfTheirOwnAndTheQuickOnesAreFewer(Experiment experiment) {
        for (Size size : Size.values()) {
            List<Cell> cells = experiment.cells(size);
            assertThat(cells).allSatisfy(cell -> assertThat(cell.key()).hasSameSizeAs(experiment.keys()));
            assertThat(new HashSet<>(cells.stream().map(Cell::line).toList())).hasSameSizeAs(cells);
        }
        assertThat(experiment.cells(Size.QUICK))
                .hasSizeLessThan(experiment.cells(Size.FULL).size());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aCellIsAPureFunction(Experiment experiment) {
        Cell cell = experiment.cells(Size.QUICK).get(0);
        List<String> first = cell.measure().apply(RandomStream.of(3));
        assertThat(first).hasSameSizeAs(experiment.measures());
        assertThat(cell.measure().apply(RandomStream.of(3))).isEqualTo(first);
        assertThat(cell.measure().apply(RandomStream.of(4))).isNotEqualTo(first);
    }

    @Test
    void capPointsAreApartByTheirShare() {
        Matrix whole = CapPoints.of(6, 1);
        Matrix part = CapPoints.of(6, 0.1);
        assertThat(whole.maxRowNorm()).isLessThanOrEqualTo(1).isCloseTo(1, within(1e-14));
        assertThat(nearest(part)).isLessThan(nearest(whole) / 2);
    }

    private static double nearest(Matrix points) {
        double nearest = 2;
        for (int i = 0; i < points.rows(); i++) {
            for (int j = 0; j < i; j++) {
                nearest = Math.min(
                        nearest,
                        points.rows(i, i + 1).minus(points.rows(j, j + 1)).frobeniusNorm());
            }
        }
        return nearest;
    }

    /**
     * The gap is linear in η: the order at h → 0 is 1, and what is left is of the order after the next; no interval is
     * claimed.
     */
    @Test
    void theGapToTheFlowIsOfFirstOrder(@TempDir Path folder) {
        Results results = new ExperimentRun(Size.QUICK, 1, 2, folder).run(new FlowGap(), progress -> {});
        List<FittedLaw> laws = Exponents.flow(results);
        assertThat(laws).hasSize(4);
        assertThat(laws).allSatisfy(law -> {
            PowerLaw.Exponent exponent = law.law().orElseThrow().exponents().get(0);
            assertThat(law.law().orElseThrow().exponents()).hasSize(1);
            assertThat(exponent.estimate()).isCloseTo(1, within(0.01));
            assertThat(law.withheld()).hasValueSatisfying(why -> assertThat(why).contains("no noise"));
        });
        assertThat(results.rows())
                .allSatisfy(row -> assertThat(row.number("flow_error")).isLessThan(1e-6));
    }

    /** One step far below the edge of stability on a wide network, and one far beyond it. */
    @Test
    void thePhasesAreToldApart() {
        assertThat(outcome(128, 0.5).get(0)).isEqualTo(PhaseDiagram.KERNEL);
        assertThat(outcome(4, 0.5).get(0)).isEqualTo(PhaseDiagram.OUTSIDE);
        assertThat(outcome(128, 6).get(0)).isEqualTo(PhaseDiagram.DIVERGES);
    }

    /** Bounded above the first loss is no divergence, and whether it comes to 1 % is not known below it. */
    @Test
    void outcomesAreToldByTheLoss() {
        assertThat(TrainingOutcome.name(0.01, 0.1)).isEqualTo(PhaseDiagram.KERNEL);
        assertThat(TrainingOutcome.name(0.01, 0.11)).isEqualTo(PhaseDiagram.OUTSIDE);
        assertThat(TrainingOutcome.name(0.99, 0)).isEqualTo(PhaseDiagram.UNDECIDED);
        assertThat(TrainingOutcome.name(1, 0)).isEqualTo(PhaseDiagram.UNSETTLED);
        assertThat(TrainingOutcome.name(99.9, 0)).isEqualTo(PhaseDiagram.UNSETTLED);
        assertThat(TrainingOutcome.name(100, 0)).isEqualTo(PhaseDiagram.DIVERGES);
        assertThat(TrainingOutcome.name(Double.POSITIVE_INFINITY, 0)).isEqualTo(PhaseDiagram.DIVERGES);
        assertThat(TrainingOutcome.name(Double.NaN, 0)).isEqualTo(PhaseDiagram.DIVERGES);
    }

    /** A run of some steps less than eight: its largest drift is that of every state on its way, found here one by one. */
    @Test
    void theKernelIsLookedAtAfterEveryEarlyStep() {
        int width = 4;
        double h = 0.25;
        RandomStream stream = RandomStream.of(0).named("breakdown");
        List<String> outcome = outcome(width, h);
        int steps = Integer.parseInt(outcome.get(1));
        TrainingSetting setting = TrainingSetting.of(Activation.SOFTMAX, width, 0, stream);
        double[] drifts = new double[steps + 1];
        Descent.STANDARD.run(
                setting.first().network(), setting.inputs(), setting.targets(), setting.stepSize(h), (step, pass) -> {
                    drifts[step] = setting.drift(TangentKernel.of(pass));
                    return step < steps;
                });
        assertThat(steps).isBetween(9, 64);
        assertThat(Double.parseDouble(outcome.get(3)))
                .isEqualTo(Arrays.stream(drifts).max().orElseThrow());
    }

    private static List<String> outcome(int width, double h) {
        return TrainingOutcome.of(width, h, 0, RandomStream.of(0).named("breakdown"));
    }

    @Test
    void aPhaseIsReadOffItsRows() {
        Results results = new Results(
                "",
                List.of(),
                List.of(
                        phaseRow("2.5", "diverges", 0.4, 0.9),
                        phaseRow("1", "kernel", 0.02, 0.99),
                        phaseRow("1", "outside", 0.2, 0.95),
                        phaseRow("2.5", "outside", 0.3, 0.9),
                        phaseRow("0.5", "kernel", 0.03, 0.98),
                        phaseRow("0.5", "kernel", 0.05, 0.99)));
        assertThat(Phase.of(results)).containsExactly(new Phase(8, 0.5, 1, 2.5, 0.05, 0.98));
    }

    private static Row phaseRow(String h, String outcome, double drift, double alignment) {
        return new Row(Map.of(
                "width",
                "8",
                "h",
                h,
                "outcome",
                outcome,
                "largest_drift",
                "" + drift,
                "least_alignment",
                "" + alignment));
    }

    /** The wider the network, the nearer to the kernel's path. */
    @Test
    void theKernelStaysWhereTheNetworkIsWide(@TempDir Path folder) {
        Results results = new ExperimentRun(Size.QUICK, 1, 2, folder).run(new KernelAlongTraining(), progress -> {});
        assertThat(largest(results, "8", "drift")).isGreaterThan(5 * largest(results, "128", "drift"));
        assertThat(largest(results, "8", "departure")).isGreaterThan(5 * largest(results, "128", "departure"));
    }

    private static double largest(Results results, String width, String column) {
        return results.rows().stream()
                .filter(row -> row.text("activation").equals("softmax")
                        && row.text("width").equals(width))
                .mapToDouble(row -> row.number(column))
                .max()
                .orElseThrow();
    }

    /** Two orthonormal inputs, a loss just below the first one: one pair will do, and a loss of 0 is out of reach. */
    @Test
    void theLeastWidthIsFound() {
        Matrix inputs = Matrix.generate(2, 2, (i, k) -> i == k ? 1 : 0);
        TrainedWidth easy = new TrainedWidth(Activation.SOFTMAX, inputs, 1, 1.9, 50, new StartTest(3, 5), 16);
        assertThat(easy.run(RandomStream.of(1)).width()).isEqualTo(2);
        TrainedWidth hopeless = new TrainedWidth(Activation.SOFTMAX, inputs, 1, 0, 5, new StartTest(3, 5), 16);
        assertThat(hopeless.run(RandomStream.of(1)).width()).isZero();
    }

    /** Four cells at the floor and one beyond the widest: both are counted, and the width's intervals withheld. */
    @Test
    void censoredCellsAreCountedAndHaveNoInterval() {
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            rows.add(tableRow(k, k < 4 ? "2" : k == 11 ? "" : "" + (4 + k * k)));
        }
        List<FittedLaw> laws = Exponents.table(new Results("", List.of(), rows));
        assertThat(laws).extracting(FittedLaw::quantity).containsExactly("width m", "steps T at m", "steps T at 4m");
        assertThat(laws).allSatisfy(law -> {
            int atFloor = law.quantity().equals("width m") ? 4 : 0;
            assertThat(law.censoring()).contains(new Censoring(12, atFloor, 1));
            assertThat(law.withheld()).isPresent();
            assertThat(law.law().orElseThrow().points()).isEqualTo(11);
        });
        assertThat(new Censoring(12, 4, 1).text())
                .isEqualTo("4 of 12 at the least width that was tried, 1 above the widest");
    }

    /** Steps at a width that is at the floor are what they are. */
    @Test
    void stepsAtTheLeastWidthAreNotCensored() {
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            rows.add(tableRow(k, k < 4 ? "2" : "" + (4 + k * k)));
        }
        assertThat(Exponents.table(new Results("", List.of(), rows)))
                .extracting(law -> law.withheld().isPresent())
                .containsExactly(true, false, false);
        rows.subList(0, 4).clear();
        assertThat(Exponents.table(new Results("", List.of(), rows)))
                .extracting(law -> law.withheld().isPresent())
                .containsExactly(false, false, false);
    }

    private static Row tableRow(int k, String width) {
        String steps = width.isEmpty() ? "" : "" + (5 + 3 * k + k % 3);
        return new Row(Map.of(
                "activation",
                "softmax",
                "n",
                "" + (2 + k % 4),
                "share",
                "" + k / 4,
                "epsilon",
                k % 2 == 0 ? "0.1" : "0.01",
                "lambda",
                "" + 1 / (1.0 + k % 5),
                "width",
                width,
                "steps",
                steps,
                "steps_at_four_times",
                steps));
    }

    /** Whatever width is found passes a test of its own with fresh starts of the same law, or nearly always does. */
    @Test
    void aWidthThatIsFoundIsConfirmedByFreshStarts() {
        Results.Row row = tableCell();
        assertThat(row.number("width")).isPositive();
        assertThat(row.number("starts")).isEqualTo(59);
        assertThat(row.number("least_probability")).isCloseTo(Math.pow(0.05, 1 / 59.0), within(1e-12));
        assertThat(row.number("steps")).isBetween(1.0, row.number("step_limit"));
    }

    private static Row tableCell() {
        OverParameterisation table = new OverParameterisation();
        Cell cell = table.cells(Size.QUICK).get(6);
        Map<String, String> values = new LinkedHashMap<>();
        List<String> measured = cell.measure().apply(RandomStream.of(1));
        for (int k = 0; k < measured.size(); k++) {
            values.put(table.measures().get(k), measured.get(k));
        }
        return new Row(values);
    }
}
