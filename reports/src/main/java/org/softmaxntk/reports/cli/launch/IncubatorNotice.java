package org.softmaxntk.reports.cli.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;

/**
 * The line that every virtual machine with an incubating module prints at start, and that no option silences.
 *
 * <p>It is left out, once; every other octet is passed on as soon as it cannot be part of that line. It also tells that the
 * machine has begun: what fails before it is options, memory or agents, and nothing of the program has run.
 */
final class IncubatorNotice {
    private static final String BEGINNING = "WARNING: Using incubator modules: ";
    private static final byte[] TEXT = (BEGINNING + ChosenArithmetic.MODULE).getBytes(StandardCharsets.US_ASCII);

    private final InputStream from;
    private final OutputStream to;

    /** Whether there was such a line, also one with more modules, which is passed on. */
    private boolean seen;

    private IncubatorNotice(InputStream from, OutputStream to) {
        this.from = from;
        this.to = to;
    }

    /** Copies {@code from} to {@code to} until it ends, without the notice; whether there was one, of whatever modules. */
    static boolean passOnTheRest(InputStream from, OutputStream to) throws IOException {
        IncubatorNotice notice = new IncubatorNotice(from, to);
        if (notice.skip()) {
            copy(from, to);
        }
        return notice.seen;
    }

    /** Reads up to the notice's end; false if there was none before the end of all. */
    private boolean skip() throws IOException {
        int matched = 0;
        boolean possible = true;
        for (int octet = from.read(); octet >= 0; octet = from.read()) {
            if (possible && matched == TEXT.length && (octet == '\n' || octet == '\r')) {
                return octet == '\n' || skipLineFeed();
            }
            if (possible && matched < TEXT.length && octet == TEXT[matched]) {
                matched++;
                seen |= matched == BEGINNING.length();
                continue;
            }
            pass(possible ? matched : 0, octet);
            matched = 0;
            possible = octet == '\n';
        }
        pass(possible ? matched : 0);
        return false;
    }

    private boolean skipLineFeed() throws IOException {
        int octet = from.read();
        if (octet >= 0 && octet != '\n') {
            pass(0, octet);
        }
        return octet >= 0;
    }

    /** The first {@code held} octets of the text, which turned out to be something else, and {@code more}. */
    private void pass(int held, int... more) throws IOException {
        to.write(TEXT, 0, held);
        for (int octet : more) {
            to.write(octet);
        }
        if (from.available() == 0) {
            to.flush();
        }
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] octets = new byte[8192];
        for (int count = from.read(octets); count >= 0; count = from.read(octets)) {
            to.write(octets, 0, count);
            to.flush();
        }
    }
}
