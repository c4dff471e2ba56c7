package org.softmaxntk.reports.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A stream that remembers why it could not be written: {@link PrintWriter} would only say that something went wrong.
 *
 * <p>A reader that has seen enough ({@code softmax-ntk claims | head -1}) is no failure; a full disk is.
 */
final class ResultStream extends OutputStream {
    private final OutputStream target;
    private IOException trouble;

    ResultStream(OutputStream target) {
        this.target = target;
    }

    /** A buffering writer to this stream, in UTF-8. */
    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    /** Why results were lost, unless nobody wanted them any more. */
    Optional<String> failure() {
        return Optional.ofNullable(trouble)
                .map(e -> String.valueOf(e.getMessage()))
                .filter(message -> !message.contains("Broken pipe"));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        try {
            target.write(octets, from, length);
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }
}
