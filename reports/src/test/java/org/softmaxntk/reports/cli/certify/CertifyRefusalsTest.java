package org.softmaxntk.reports.cli.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.reports.cli.Invocation;
import org.softmaxntk.reports.cli.SoftmaxNtkTest;

/** What {@code certify} does not begin with, and what it says of it. */
class CertifyRefusalsTest {
    @TempDir
    private Path folder;

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("some.csv"), text);
    }

    @Test
    void aPictureThatCannotBeIsRefusedBeforeTheSearch() {
        Path none = folder.resolve("none");
        Path file = none.resolve("loss.svg");
        String[] certify = {"certify", "linnerud", "--epsilon", "2.5", "--run", "--progress", "--plot"};
        assertBadInput(
                "--plot " + file + ": required a file in a folder that exists; got no folder " + none,
                with(certify, file.toString()));
        assertBadInput(
                "--plot " + folder + ": required a file to write into; got a folder", with(certify, folder.toString()));
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private static void assertBadInput(String message, String... arguments) {
        SoftmaxNtkTest.assertUsageError(Invocation.of(arguments), message + "\n");
    }

    @Test
    void rowsThatThereAreNotAreNamed() throws IOException {
        assertBadInput(
                "--rows: required between 2 and 150; got 500",
                "certify",
                "iris",
                "--loss-fraction",
                "0.5",
                "--rows",
                "500");
        String file = csv("a,y\n1,1\n2,2\n").toString();
        assertBadInput(
                "--rows: required between 2 and 2; got 3",
                "certify",
                file,
                "--targets",
                "y",
                "--epsilon",
                "1",
                "--rows",
                "3");
    }

    @Test
    void tooFewRowsOrInputsAreNamed() throws IOException {
        String one = csv("a,y\n1,1\n").toString();
        String[] more = {"--targets", "y", "--epsilon", "1"};
        assertBadInput(
                one + ": required at least two rows below the header; got 1",
                with(new String[] {"certify", one}, more));
        assertBadInput(
                one + ": required at least two rows below the header; got 1",
                with(new String[] {"certify", one, "--rows", "5"}, more));
        String equal = csv("a,y\n1,1\n1,2\n").toString();
        assertBadInput(
                equal + ": required an input column with at least two different values; "
                        + "got equal inputs in all 2 rows, which leave nothing to learn from",
                with(new String[] {"certify", equal}, more));
    }

    @Test
    void aWidthThatNoMemoryHoldsIsRefusedBeforehand() {
        Invocation refused =
                Invocation.of("certify", "linnerud", "--loss-fraction", "0.1", "--max-width", "2000000000");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("--max-width: required at most ").hasLineCount(1);
    }

    @Test
    void mistakesAreUsageErrors() {
        assertUsageError("--max-width must be at least 2; got 1", "linnerud", "--epsilon", "1", "--max-width", "1");
        assertUsageError("--epsilon must be a finite number above 0; got 0.0", "linnerud", "--epsilon", "0");
        assertUsageError("--loss-fraction must be between 0 and 1; got 1.5", "linnerud", "--loss-fraction", "1.5");
        assertUsageError(
                "--plot needs --run: only a run has a loss to draw",
                "linnerud",
                "--epsilon",
                "1",
                "--plot",
                "loss.svg");
        assertUsageError("--rows must be at least 2; got 1", "linnerud", "--epsilon", "1", "--rows", "1");
        assertUsageError(
                "--inputs, --categories, --drop-missing, --delimiter and --header need --targets beside them, and a CSV file",
                "linnerud",
                "--epsilon",
                "1",
                "--inputs",
                "chins");
        assertThat(Invocation.of("certify", "linnerud").err()).contains("--epsilon=E | --loss-fraction=Q");
        assertThat(Invocation.of("certify", "linnerud", "--epsilon", "1", "--loss-fraction", "0.5")
                        .code())
                .isEqualTo(2);
    }

    private static void assertUsageError(String message, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "certify";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        SoftmaxNtkTest.assertUsageError(
                Invocation.of(all), "softmax-ntk certify: " + message + " (see softmax-ntk certify --help)\n");
    }

    @Test
    void dataThatCannotBeFoundAreBadInput() {
        Invocation unknown = Invocation.of("certify", "linerud", "--epsilon", "1");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith(
                        "DATA linerud: required a CSV file with --targets, or one of linnerud, diabetes, iris, digits")
                .hasLineCount(1);
        assertThat(Invocation.of("certify", "some.csv", "--epsilon", "1").err())
                .isEqualTo("some.csv: required --targets beside it, naming the target columns; got none\n");
        assertBadInput(
                "DATA linnerud: required a CSV file beside --targets, as shipped data sets have targets of their own; "
                        + "got a shipped data set",
                "certify",
                "linnerud",
                "--targets",
                "pulse_bpm",
                "--epsilon",
                "1");
        assertBadInput(
                "DATA: required the name of a file; got an empty one",
                "certify",
                "",
                "--targets",
                "y",
                "--epsilon",
                "1");
    }
}
