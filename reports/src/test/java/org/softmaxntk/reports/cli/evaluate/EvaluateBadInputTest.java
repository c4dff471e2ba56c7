package org.softmaxntk.reports.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.reports.cli.Invocation;
import org.softmaxntk.reports.cli.SoftmaxNtkTest;

/** Every kind of bad input gets its one line, exit code 2, and nothing on standard output. */
class EvaluateBadInputTest {
    private static final String SOUND =
            "{\"X\":[[1,0]],\"Y\":[[0.5]],\"W\":[[1,2],[3,4]],\"A\":[[1],[-1]],\"eta\":0.1}";

    @TempDir
    private Path folder;

    @Test
    void theTemplateItselfIsSound() throws IOException {
        assertThat(evaluate(SOUND).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X    | [[1,\"abc\"]]            | X[0][1]: required a finite number; got \"abc\"",
                "X    | [[1,\"\"]]               | X[0][1]: required a finite number; got \"\"",
                "X    | [[1,\" 1\"]]             | X[0][1]: required a finite number; got \" 1\"",
                "X    | [[1,\"0x1p3\"]]          | X[0][1]: required a finite number; got \"0x1p3\"",
                "X    | [[1,\"NaN\"]]            | X[0][1]: required a finite number; got \"NaN\"",
                "X    | [[1,NaN]]                | X[0][1]: required a finite number; got NaN",
                "X    | [[1,\"-Infinity\"]]      | X[0][1]: required a finite number; got \"-Infinity\"",
                "X    | [[1,-Infinity]] | X[0][1]: required a finite number; got -Infinity, which is beyond the doubles",
                "X    | [[1,1e999]]     | X[0][1]: required a finite number; got Infinity, which is beyond the doubles",
                "X    | [[1,1e99999999999]] | X[0][1]: required a finite number; got Infinity, which is beyond the doubles",
                "X    | [[1,\"1e999\"]] | X[0][1]: required a finite number; got \"1e999\", which is beyond the doubles",
                "X    | [[1,null]]               | X[0][1]: required a finite number; got null",
                "X    | [[1,true]]               | X[0][1]: required a finite number; got true",
                "X    | [[1,[2]]]                | X[0][1]: required a finite number; got an array of 1",
                "X    | [[1,{}]]                 | X[0][1]: required a finite number; got an empty object",
                "X    | [[1,{\"a\":1}]]          | X[0][1]: required a finite number; got an object",
                "X    | [[1,0],[1,0],[1]]        | X[2]: required an array of 2, as X[0] is; got an array of 1",
                "X    | [[1,0],7]                | X[1]: required an array of at least one number; got 7",
                "X    | [[]]                     | X[0]: required an array of at least one number; got an empty array",
                "X    | []                       | X: required an array of at least one row; got an empty array",
                "X    | 3                        | X: required an array of at least one row; got 3",
                "X    | [[1,0,0]]                | X: required 2 columns, as W has; got 3",
                "X    | [[1,0],[0,1]]            | Y: required 2 rows, as X has; got 1",
                "Y    | [[1,2]]                  | Y: required 1 column, as A has; got 2",
                "Y    | [[1],[2]]                | Y: required 1 row, as X has; got 2",
                "W    | [[1,2],[3,4],[5,6]]      | A: required one row for each of the 3 neurons (rows of W), "
                        + "at least one column; got 2×1 matrix",
                "A    | [[1],[0.5]]              | A[1][0]: required −1 or +1; got 0.5",
                "A    | [[1],[0]]                | A[1][0]: required −1 or +1; got 0.0",
                "eta  | 0                        | eta: required a finite number above 0; got 0",
                "eta  | -0.1                     | eta: required a finite number above 0; got -0.1",
                "eta  | \"1e-999\"               | eta: required a finite number above 0; got \"1e-999\"",
                "eta  | \"small\"                | eta: required a finite number above 0; got \"small\"",
                "steps | -1                      | steps: required an integer from 0 to 1000000; got -1",
                "steps | 1.5                     | steps: required an integer from 0 to 1000000; got 1.5",
                "steps | 1000001                 | steps: required an integer from 0 to 1000000; got 1000001",
                "steps | 99999999999999999999    | steps: required an integer from 0 to 1000000; got 99999999999999999999",
                "steps | \"many\"                | steps: required an integer from 0 to 1000000; got \"many\"",
                "steps | null                    | steps: required an integer from 0 to 1000000; got null",
                "X    | [[1e300,0]]              | kernel[0][0]: required numbers X, Y, W for which this stays a finite "
                        + "double; got NaN",
                "Y    | [[1e200]]                | loss: required numbers X, Y, W for which this stays a finite double; "
                        + "got NaN",
            })
    void badValueIsNamedByItsPlace(String key, String value, String message) throws IOException {
        assertRejected(evaluate(with(key, value)), ": " + message);
    }

    @ParameterizedTest
    @CsvSource({"X", "Y", "W", "A", "eta"})
    void missingKeyIsNamed(String key) throws IOException {
        String json = SOUND.replace("\"" + key + "\"", "\"other\"");
        assertRejected(
                evaluate(json), ": " + key + ": required a value, as for each of X, Y, W, A, eta; got no such key");
    }

    @Test
    void oddWidthIsRejected() throws IOException {
        String json = SOUND.replace("[[1,2],[3,4]]", "[[1,2],[3,4],[5,6]]").replace("[[1],[-1]]", "[[1],[-1],[1]]");
        assertRejected(evaluate(json), ": W: required an even number m of rows (neurons); got 3");
    }

    @Test
    void stepSizeThatDivergesIsRejected() throws IOException {
        String json = SOUND.replace("0.1}", "1e300,\"steps\":3}").replace("[[0.5]]", "[[1e10]]");
        assertRejected(
                evaluate(json),
                ": eta: required a step size with which all 3 steps of descent stay finite; got 1.0E300, with which "
                        + "W[0][0] becomes Infinity");
    }

    @Test
    void kernelThatIsTooLargeIsRejected() throws IOException {
        String rows = "[0.5]" + ",[0.5]".repeat(10_000);
        String json = "{\"X\":[" + rows + "],\"Y\":[" + rows + "],\"W\":[[1],[2]],\"A\":[[1],[-1]],\"eta\":0.1}";
        assertRejected(evaluate(json), ": Y: required at most 10000 entries n·d_out; got 10001");
    }

    @Test
    void trajectoryThatIsTooLongIsRejected() throws IOException {
        String json = with("trajectory", "[0" + ",0".repeat(1_000_000) + "]");
        assertRejected(
                evaluate(json), ": trajectory: required at most 1000000 entries, or steps beside it; got 1000001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                  | : required a JSON object; got an empty file",
                "` `                 | : required a JSON object; got only blanks",
                "hello               | , line 1, column 1: required one JSON object; got unrecognized token 'hello'",
                "[1,2]               | : required a JSON object; got an array of 2",
                "7                   | : required a JSON object; got 7",
                "{\"X\":[[1]         | , line 1, column 10: required one JSON object; got unexpected end-of-input",
                "{} {}               | , line 1, column 4: required one JSON object; got trailing token",
                "{}]                 | , line 1, column 3: required one JSON object; got unexpected close marker ']'",
                "{\"X\":1,\"X\":2}   | , line 1, column 11: required one JSON object; got duplicate Object property "
                        + "\"X\"",
                "{X:1}               | , line 1, column 2: required one JSON object; got unexpected character "
                        + "('X' (code 88))",
            })
    void whatIsNoJsonObjectIsRejected(String text, String message) throws IOException {
        assertRejected(evaluate(text), message);
    }

    @Test
    void absurdNestingIsRejected() throws IOException {
        assertRejected(
                evaluate("{\"X\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                ": required one JSON object; got document nesting depth (501) exceeds the maximum allowed (500)");
    }

    @Test
    void longTextIsCutShort() throws IOException {
        assertRejected(
                evaluate(with("eta", "\"" + "x".repeat(1000) + "\"")),
                ": eta: required a finite number above 0; got \"" + "x".repeat(59) + "…");
    }

    @Test
    void whatIsNotUtf8IsRejected() throws IOException {
        byte[] latin = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file(), latin);
        assertRejected(Invocation.of("evaluate", file().toString()), ", line 1: required UTF-8 text; got byte 0xE9");
        SoftmaxNtkTest.assertUsageError(
                Invocation.withInput(latin, "evaluate", "-"),
                "standard input: required UTF-8 text; got bytes that are none\n");
    }

    @Test
    void missingFileIsNamed() {
        assertRejected(Invocation.of("evaluate", file().toString()), ": required an existing file; got no such file");
    }

    @Test
    void directoryIsRejected() throws IOException {
        Files.createDirectory(file());
        assertRejected(Invocation.of("evaluate", file().toString()), ": required a file; got a directory");
    }

    @Test
    void unreadableFileIsRejected() throws IOException {
        Files.writeString(file(), SOUND);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file()), "this user may read everything");
        assertRejected(
                Invocation.of("evaluate", file().toString()),
                ": required a readable file; got no permission to read it");
    }

    @Test
    void nameThatNoFileCanHaveIsRejected() {
        SoftmaxNtkTest.assertUsageError(
                Invocation.of("evaluate", "a\0b"),
                "NETWORK: required the name of a file; got Nul character not allowed\n");
    }

    @Test
    void missingOrSecondFileIsAUsageError() {
        SoftmaxNtkTest.assertUsageError(
                Invocation.of("evaluate"),
                "softmax-ntk evaluate: Missing required parameter: 'NETWORK' (see softmax-ntk evaluate --help)\n");
        SoftmaxNtkTest.assertUsageError(
                Invocation.of("evaluate", "a", "b"),
                "softmax-ntk evaluate: Unmatched argument at index 2: 'b' (see softmax-ntk evaluate --help)\n");
    }

    private static String with(String key, String value) {
        String kept = SOUND.replace("\"" + key + "\"", "\"other\"");
        return kept.substring(0, kept.length() - 1) + ",\"" + key + "\":" + value + "}";
    }

    private Path file() {
        return folder.resolve("net.json");
    }

    private Invocation evaluate(String json) throws IOException {
        Files.writeString(file(), json);
        return Invocation.of("evaluate", file().toString());
    }

    private void assertRejected(Invocation invocation, String message) {
        SoftmaxNtkTest.assertUsageError(invocation, file() + message + "\n");
    }
}
