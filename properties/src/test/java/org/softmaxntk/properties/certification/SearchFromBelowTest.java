package org.softmaxntk.properties.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.linear.Matrix;

class SearchFromBelowTest {
    private static final DataSet LINNERUD = RealDataSets.LINNERUD.load();

    private static SearchOutcome search(Task task) {
        return SearchFromBelow.run(task, () -> false, candidate -> {});
    }

    private static SearchOutcome search(Task task, BooleanSupplier stop, List<Candidate> tried) {
        return SearchFromBelow.run(task, stop, tried::add);
    }

    private static String reason(Task task) {
        SearchOutcome outcome = search(task);
        assertThat(outcome.certified()).isEmpty();
        return outcome.reason().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0", "0.8, 0", "0.8, 1", "0.72, 2"})
    void whatIsCertifiedIsKept(double fraction, long seed) {
        Task task = Task.ofFraction(LINNERUD, fraction, 1024, seed);
        Certified found = search(task).certified().orElseThrow();
        assertThat(found.promise().loss()).isLessThanOrEqualTo(task.loss());
        assertThat(found.stepSize() * found.candidate().width() * found.largestEigenvalue())
                .isLessThanOrEqualTo(1);
        Confirmation measured = Confirmation.of(task, found);
        assertThat(measured.kept()).isTrue();
        assertThat(measured.steps()).isEqualTo(found.steps());
        assertThat(measured.finalLoss()).isBetween(0.0, found.promise().loss());
        assertThat(measured.maxMovement()).isBetween(0.0, found.promise().movement());
        assertThat(measured.kernelPathDistance())
                .isBetween(0.0, found.kernelPathDistance().orElseThrow());
    }

    @Test
    void theLeastWidthTriedThatIsCertifiedWins() {
        Task task = Task.ofFraction(LINNERUD, 0.8, 1024, 0);
        List<Candidate> tried = new ArrayList<>();
        Certified found =
                SearchFromBelow.run(task, () -> false, tried::add).certified().orElseThrow();
        assertThat(found.candidate().width()).isEven().isBetween(8, 40);
        assertThat(tried).contains(found.candidate()).doesNotHaveDuplicates();
        assertThat(tried.stream()
                        .filter(candidate ->
                                candidate.width() < found.candidate().width()))
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(Attempt.at(task, candidate).certify(CertificateKinds.ALL))
                        .isEmpty());
    }

    @Test
    void theSameTaskHasTheSameOutcome() {
        Task task = Task.ofFraction(LINNERUD, 0.75, 512, 4);
        assertThat(search(task)).isEqualTo(search(task));
    }

    @Test
    void aLossThatTheStartHasTakesNoStep() {
        Task task = Task.ofFraction(LINNERUD, 1.01, 8, 0);
        Certified found = search(task).certified().orElseThrow();
        assertThat(found.steps()).isZero();
        assertThat(found.candidate().width()).isEqualTo(2);
        assertThat(Confirmation.of(task, found).kept()).isTrue();
    }

    @Test
    void belowTheLinearFloorOnlyLargerWeightsAreTried() {
        List<Double> sigmas = new ArrayList<>();
        Task task = Task.ofFraction(LINNERUD, 0.7, 1024, 0);
        Certified found = SearchFromBelow.run(task, () -> false, candidate -> sigmas.add(candidate.sigma()))
                .certified()
                .orElseThrow();
        assertThat(sigmas).allMatch(sigma -> sigma >= 0.1);
        assertThat(found.candidate().width()).isBetween(20, 90);
        assertThat(found.kind()).isEqualTo(CertificateKinds.SHARPENED);
    }

    /** What the sharpening is worth: a seventh of the width, a loss below the linear floor. */
    @Test
    void theSharpenedTheoremTakesFarFewerNeurons() {
        Task task = Task.ofFraction(LINNERUD, 0.7, 1024, 0);
        int before = width(task, CertificateKinds.STEPWISE);
        int after = width(task, CertificateKinds.SHARPENED);
        assertThat(before).isBetween(168, 684);
        assertThat(after).isLessThan(before / 4);
    }

    private static int width(Task task, CertificateKind kind) {
        return WidthSearch.run(task, List.of(kind), new Starts(task), candidate -> {})
                .certified()
                .orElseThrow()
                .candidate()
                .width();
    }

    @Test
    void whereAWiderOneWouldDoItIsExtrapolated() {
        assertThat(reason(Task.ofFraction(LINNERUD, 0.7, 8, 0)))
                .startsWith(
                        "no start of at most 8 neurons was certified for a loss of 2.06208 (0.7000 of the initial 2.94583) "
                                + "within 20,000 steps; ")
                .containsPattern(
                        "; (64|about (128|256)) neurons would do(, extrapolated from the spectrum at 64)?; functions linear in x")
                .contains("reach no less than 2.07128 (0.7031 of the initial loss), so σ has to be large")
                .endsWith("; tried was σ = 0.1, 0.18, 0.25, 0.35, 0.5, 0.7, 1.0, 1.4, and no other");
    }

    @Test
    void whereTheKernelItselfIsTooSlowItsStepsAreSaid() {
        assertThat(reason(Task.ofFraction(LINNERUD, 0.2, 256, 0)))
                .containsPattern(
                        "the kernels of these starts take some [\\d,]{6,} steps themselves, and at most 20,000 are followed for N = 60, "
                                + "which no option raises");
    }

    @Test
    void equalInputsWithDifferentTargetsAreAFloor() {
        DataSet data = DataSet.of(
                "twice", Matrix.of(new double[][] {{0.5}, {0.5}, {1}}), Matrix.of(new double[][] {{1}, {0}, {0.5}}));
        assertThat(reason(new Task(data, 0.4, 64, 0)))
                .isEqualTo(
                        "samples with equal inputs have different targets: no function brings the loss below 0.500000, "
                                + "0.4000 of the initial 1.25000; asked for 0.400000");
    }

    @Test
    void aKernelTooLargeSaysHowManyRowsWouldDo() {
        assertThat(reason(Task.ofFraction(RealDataSets.DIGITS.load(), 0.5, 64, 0)))
                .isEqualTo(
                        "the tangent kernel has N = 1797·10 = 17,970 rows: its 6 dense N×N matrices take 14 GiB and every "
                                + "start that is tried an eigendecomposition of N³ = 6e+12 operations; the limit is N = 1,000, so 100 rows "
                                + "of these data would do: --rows 100");
    }

    @Test
    void outputsThatLeaveNoTwoRowsAreTooMany() {
        Matrix targets = Matrix.generate(2, 1200, (i, l) -> i == 0 ? 1e-3 : -1e-3);
        DataSet data = DataSet.of("broad", Matrix.of(new double[][] {{0.5}, {1}}), targets);
        assertThat(reason(new Task(data, 1e-4, 64, 0)))
                .endsWith(
                        "the limit is N = 1,000, which 1,200 outputs leave no two rows for; with 2 rows 500 outputs would fit");
    }

    @Test
    void aStartThatTheMemoryDoesNotHoldSaysWhatWasFoundByThen() {
        Task task = Task.ofFraction(LINNERUD, 0.7, 1024, 0);
        assertThatThrownBy(() -> SearchFromBelow.run(task, () -> false, candidate -> failAt(candidate.width() == 4)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("start of 4 neurons: required memory for it; got ")
                .hasMessageEndingWith(
                        " MiB that Java may use (set by java -Xmx); none of fewer neurons that was tried is certified");
        assertThatThrownBy(() -> SearchFromBelow.run(task, () -> false, candidate -> failAt(candidate.width() == 40)))
                .hasMessageEndingWith("; 48 neurons were certified by then");
    }

    private static void failAt(boolean here) {
        if (here) {
            throw new OutOfMemoryError("planted");
        }
    }

    @Test
    void whoeverStopsTheSearchGetsTheBestSoFar() {
        Task task = Task.ofFraction(LINNERUD, 0.7, 1024, 0);
        List<Candidate> tried = new ArrayList<>();
        search(task, () -> false, tried);
        int whole = tried.size();
        int first = 0;
        for (int most = 1; most < whole; most++) {
            int limit = most;
            List<Candidate> some = new ArrayList<>();
            SearchOutcome outcome = search(task, () -> some.size() >= limit, some);
            assertThat(some).isEqualTo(tried.subList(0, most));
            assertThat(outcome.stopped()).isTrue();
            first = first == 0 && outcome.certified().isPresent() ? most : first;
            assertThat(outcome.certified().isPresent()).isEqualTo(first > 0);
            if (first == 0) {
                assertThat(outcome.reason().orElseThrow()).startsWith("the search was ended before it ");
            }
        }
        assertThat(first).isBetween(2, whole - 1);
    }

    /** Neither what is found nor what is tried before it. */
    @Test
    void aLargerLimitChangesNothingOfWhatIsFound() {
        Task task = Task.ofFraction(LINNERUD, 0.7, 64, 0);
        List<Candidate> tried = new ArrayList<>();
        Certified found = search(task, () -> false, tried).certified().orElseThrow();
        for (int most : new int[] {100, 1024, 8192}) {
            List<Candidate> again = new ArrayList<>();
            Task wider = Task.ofFraction(LINNERUD, 0.7, most, 0);
            assertThat(search(wider, () -> false, again).certified()).hasValue(found);
            assertThat(again).isEqualTo(tried);
        }
        int width = found.candidate().width();
        Task narrower = Task.ofFraction(LINNERUD, 0.7, 2 * (width / 4), 0);
        assertThat(search(narrower).certified()).isEmpty();
    }

    @Test
    void whatWouldDoDoesNotDependOnTheLimit() {
        assertThat(search(Task.ofFraction(LINNERUD, 0.7, 2, 0)).extrapolated())
                .isEqualTo(search(Task.ofFraction(LINNERUD, 0.7, 16, 0)).extrapolated())
                .isPresent();
    }

    @Test
    void widthsGrowByHalvesOfAnOctave() {
        assertThat(IntStream.iterate(2, SearchFromBelow::next).limit(9))
                .containsExactly(2, 4, 6, 8, 12, 16, 24, 32, 48);
        assertThat(SearchFromBelow.next(1 << 30)).isEqualTo(Integer.MAX_VALUE);
        assertThat(SearchFromBelow.next(3 << 28)).isEqualTo(1 << 30);
    }

    @Test
    void aTaskHasALossAndAnEvenWidth() {
        assertThatThrownBy(() -> new Task(LINNERUD, 0, 8, 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("loss: required a finite number above 0; got 0.0");
        assertThatThrownBy(() -> new Task(LINNERUD, 1, 7, 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("width: required an even number, at least 2; got 7");
    }
}
