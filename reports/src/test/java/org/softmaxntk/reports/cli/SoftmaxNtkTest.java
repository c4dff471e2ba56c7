package org.softmaxntk.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class SoftmaxNtkTest {
    @Test
    void helpNamesEveryCommandAndExitCode() {
        Invocation help = Invocation.of("--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("claims", "check", "replay", "evaluate", "certify", "experiment", "report", "accept", "info")
                .contains("0    fine", "1    ", "2    bad usage", "70   ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims",
                "check",
                "replay",
                "evaluate",
                "certify",
                "experiment",
                "certificates",
                "report",
                "accept",
                "info"
            })
    void everyCommandHasHelpAndVersion(String command) {
        Invocation help = Invocation.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: softmax-ntk " + command)
                .contains("--version", "Exit codes:", "Examples:\n  " + command);
        Invocation version = Invocation.of(command, "--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("softmax-ntk ").contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void anEmptyCommandLineGetsTheHelp() {
        Invocation empty = Invocation.of();
        assertThat(empty.err()).isEqualTo(Invocation.of("--help").out());
        assertThat(empty.out()).isEmpty();
        assertThat(empty.code()).isEqualTo(2);
    }

    @Test
    void unknownCommandIsNamed() {
        assertUsageError(
                Invocation.of("frobnicate"),
                "softmax-ntk: Unmatched argument at index 0: 'frobnicate' (see softmax-ntk --help)\n");
    }

    @Test
    void unknownOptionIsNamed() {
        assertUsageError(
                Invocation.of("claims", "--frob"),
                "softmax-ntk claims: Unknown option: '--frob' (see softmax-ntk claims --help)\n");
    }

    @Test
    void argumentBeginningWithAtIsNoFileOfArguments() {
        assertThat(Invocation.of("evaluate", "@missing").err())
                .isEqualTo("@missing: required an existing file; got no such file\n");
    }

    @Test
    void outputIsUtf8() {
        assertThat(Invocation.of("claims", "ntk-perturbation").out()).contains("‖H(W) − H(W̃)‖_F ≤ R·N·e^{10B}");
    }

    @Test
    void readerThatHasSeenEnoughIsNoFailure() {
        Invocation cut = withBrokenOutput("Broken pipe");
        assertThat(cut.code()).isZero();
        assertThat(cut.err()).isEmpty();
    }

    @Test
    void fullDiskIsReported() {
        Invocation full = withBrokenOutput("No space left on device");
        assertThat(full.code()).isEqualTo(2);
        assertThat(full.err())
                .isEqualTo("standard output: required a place for the results; got No space left on device\n");
    }

    @Test
    void inputThatBreaksOffIsBadInput() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("planted");
            }

            @Override
            public int read(byte[] octets, int from, int length) throws IOException {
                return read();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = SoftmaxNtk.run(new String[] {"evaluate", "-"}, broken, OutputStream.nullOutputStream(), err);
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("standard input: required something to read; got planted");
    }

    @Test
    void failureOfTheProgramIsCalledABug() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("planted");
            }

            @Override
            public int read(byte[] octets, int from, int length) {
                return read();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = SoftmaxNtk.run(new String[] {"evaluate", "-"}, broken, out, err);
        assertThat(code).isEqualTo(70);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("softmax-ntk evaluate: this is a bug in softmax-ntk;")
                .contains("IllegalStateException: planted", "SoftmaxNtkTest");
    }

    @Test
    void anErrorIsABugAndNoViolatedClaim() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream broken = failingWith(new StackOverflowError("planted"));
        int code = SoftmaxNtk.run(new String[] {"evaluate", "-"}, broken, OutputStream.nullOutputStream(), err);
        assertThat(code).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("softmax-ntk: this is a bug in softmax-ntk;")
                .contains("StackOverflowError: planted");
    }

    @Test
    void tooLittleMemoryIsExplained() {
        InputStream greedy = failingWith(new OutOfMemoryError("planted"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = SoftmaxNtk.run(new String[] {"evaluate", "-"}, greedy, OutputStream.nullOutputStream(), err);
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("softmax-ntk: required a problem that fits into ")
                .contains("-Xmx")
                .hasLineCount(1);
    }

    public static void assertUsageError(Invocation invocation, String message) {
        assertThat(invocation.err()).isEqualTo(message.replace("\n", System.lineSeparator()));
        assertThat(invocation.out()).isEmpty();
        assertThat(invocation.code()).isEqualTo(2);
    }

    private static InputStream failingWith(Error error) {
        return new InputStream() {
            @Override
            public int read() {
                throw error;
            }

            @Override
            public int read(byte[] octets, int from, int length) {
                return read();
            }
        };
    }

    private static Invocation withBrokenOutput(String reason) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = SoftmaxNtk.run(new String[] {"claims"}, InputStream.nullInputStream(), broken, err);
        return new Invocation(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
