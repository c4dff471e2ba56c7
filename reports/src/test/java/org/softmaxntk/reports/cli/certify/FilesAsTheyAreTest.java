package org.softmaxntk.reports.cli.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        List<String> arguments = new ArrayList<>(List.of("certify", file(name).toString(), "--loss-fraction", "0.95"));
        arguments.addAll(List.of(more));
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
}
