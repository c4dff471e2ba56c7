package org.softmaxntk.reports.cli.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.reports.cli.Invocation;

/** What other programs write, and what people forget: each file is one kind of fault. */
class FilesAsTheyAreTest {
    private static Path file(String name) {
        try {
            return Path.of(FilesAsTheyAreTest.class.getResource("cases/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Invocation certify(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of("certify", file(name).toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--loss-fraction")) {
            arguments.addAll(List.of("--loss-fraction", "0.95"));
        }
        return Invocation.of(arguments.toArray(String[]::new));
    }

    private static void assertRefused(Invocation certify, String message) {
        assertThat(certify.code()).isEqualTo(2);
        assertThat(certify.out()).isEmpty();
        assertThat(certify.err()).contains(message).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"semicolons.csv", "tabs.csv"})
    void theDelimiterIsRecognised(String name) {
        Invocation certify = certify(name, "--targets", "y");
        assertThat(certify.err()).isEmpty();
        assertThat(certify.out()).contains("4 samples", "2 inputs");
        assertThat(certify(name, "--targets", "y", "--delimiter", name.startsWith("t") ? "tab" : ";"))
                .isEqualTo(certify);
    }

    @Test
    void anotherDelimiterIsSaidToBeNoHelp() {
        assertRefused(
                certify("tabs.csv", "--targets", "y", "--delimiter", ","),
                "required one of the columns \"a\\u0009b\\u0009y\"; got \"y\"");
        assertRefused(
                certify("tabs.csv", "--targets", "y", "--delimiter", "tabs"),
                "--delimiter: required one character such as ; or |, or tab; got tabs");
    }

    @Test
    void aFirstLineOfNumbersIsNoHeader() {
        assertRefused(
                certify("no-header.csv", "--targets", "2"),
                "line 1: required a header line with the names of the columns; got only numbers; --no-header if there is none");
        assertThat(certify("no-header.csv", "--targets", "2", "--no-header").out())
                .contains("4 samples");
        assertThat(certify("no-header.csv", "--targets", "2", "--header").out()).contains("3 samples");
    }

    @ParameterizedTest
    @CsvSource({"index-column.csv", "trailing-comma.csv"})
    void namelessColumnsThatNobodyAsksForAreNoFault(String name) {
        assertThat(certify(name, "--inputs", "a", "--targets", "y").err()).isEmpty();
        assertThat(certify(name, "--targets", "y").out()).contains("1 input", "without a name, so left out: 1 column");
    }

    @Test
    void aGapInATargetOfTextIsSaidWhereItIs() {
        assertRefused(
                certify("text-target-gap.csv", "--targets", "y"),
                "line 4, column \"y\": required a value; got an empty cell; fill it in, or leave such rows out by --drop-missing");
        assertThat(certify("text-target-gap.csv", "--targets", "y", "--drop-missing")
                        .out())
                .contains("3 samples", "with a missing value, so left out: 1 row", "y is one of blue, red");
    }

    @Test
    void wordsForMissingValuesAreNoClasses() {
        assertRefused(
                certify("na-class.csv", "--targets", "y"),
                "line 4, column \"y\": required a value; got \"NA\", a missing value; fill it in");
        assertThat(certify("na-class.csv", "--targets", "y", "--drop-missing").out())
                .contains("with a missing value, so left out: 2 rows", "y is one of blue, red");
    }

    @Test
    void textInputsAreIndicatorsOnRequest() {
        assertRefused(
                certify("na-class.csv", "--targets", "a", "--drop-missing"),
                "required a finite decimal number, as in every input; got \"red\"; name the column in --categories");
        assertThat(certify("na-class.csv", "--targets", "a", "--drop-missing", "--categories", "y")
                        .out())
                .contains("2 inputs");
    }

    @Test
    void standardInputIsAFileToo() throws IOException {
        byte[] text = Files.readAllBytes(file("semicolons.csv"));
        Invocation certify = Invocation.withInput(text, "certify", "-", "--targets", "y", "--loss-fraction", "0.95");
        assertThat(certify.err()).isEmpty();
        assertThat(certify.out()).contains("4 samples");
        Invocation wrong = Invocation.withInput(
                "1;2\n3;4".getBytes(StandardCharsets.UTF_8), "certify", "-", "--targets", "y", "--epsilon", "1");
        assertThat(wrong.err()).startsWith("standard input, line 1: required a header line");
        assertThat(Invocation.of("certify", "-", "--epsilon", "1").err())
                .contains("-: required --targets beside it, naming the target columns; got none");
    }

    /** Scaled, its 29 equal values are −1/29 and the other one is 1, so that λ_max of x·xᵀ is 1 + 1/29. */
    @Test
    void aNarrowColumnFarFromZeroIsScaledWithoutCancellation() {
        Invocation certify = Invocation.of(
                "certify", file("offset.csv").toString(), "--targets", "y", "--epsilon", "18", "--max-width", "2");
        assertThat(certify.out()).contains("eigenvalues from 0 to 1.03448");
    }

    /**
     * Twenty rows of three thousand columns took minutes a start, when the pairs' path was formed in three thousand
     * coordinates.
     */
    @Test
    @Timeout(60)
    void fewRowsOfManyColumnsTakeSeconds(@TempDir Path folder) throws IOException {
        RandomStream stream = RandomStream.of(5);
        StringBuilder text = new StringBuilder("y");
        IntStream.range(0, 3000).forEach(k -> text.append(",x").append(k));
        for (int row = 0; row < 20; row++) {
            text.append('\n').append(stream.nextGaussian());
            IntStream.range(0, 3000).forEach(k -> text.append(',').append(stream.nextGaussian()));
        }
        Path wide = Files.writeString(folder.resolve("wide.csv"), text);
        Invocation certify = Invocation.of(
                "certify", wide.toString(), "--targets", "y", "--loss-fraction", "0.2", "--max-width", "8", "--run");
        assertThat(certify.out()).contains("20 samples, 3000 inputs", "every promise was kept");
        assertThat(certify.code()).isZero();
    }

    /** Whatever the limit, where it is enough: 482 and 5,300 neurons were the answers when each σ was searched by itself. */
    @ParameterizedTest
    @CsvSource({"mod16.csv, 138", "zigzag.csv, 236"})
    void aLargerLimitIsNoWorse(String name, int width) {
        for (String limit : List.of("256", "1024")) {
            Invocation certify =
                    certify(name, "--targets", "y", "--loss-fraction", "0.8", "--max-width", limit, "--json");
            assertThat(certify.out()).contains("\"width\": " + width + ",");
        }
    }

    @Test
    void theTimeLimitEndsTheSearchWithTheBestSoFar() {
        Invocation nothing = certify("mod16.csv", "--targets", "y", "--loss-fraction", "0.8", "--time-limit", "1e-9");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.out()).contains("the search was ended before it had tried every σ at 2 neurons");
        assertThat(certify("mod16.csv", "--targets", "y", "--time-limit", "0").err())
                .contains("--time-limit must be a number above 0; got 0.0");
    }
}
