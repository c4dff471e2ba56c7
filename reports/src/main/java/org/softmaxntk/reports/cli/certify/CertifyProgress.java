package org.softmaxntk.reports.cli.certify;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.softmaxntk.properties.certification.Candidate;
import org.softmaxntk.reports.cli.terminal.StatusLine;

/** Every start that is tried: a line on standard error each if that was asked for, else the last of them on a status line. */
final class CertifyProgress implements Consumer<Candidate> {
    private final PrintWriter err;
    private final StatusLine status;
    private final boolean lines;
    private int tried;

    CertifyProgress(PrintWriter err, StatusLine status, boolean lines) {
        this.err = err;
        this.status = status;
        this.lines = lines;
    }

    @Override
    public void accept(Candidate candidate) {
        tried++;
        String text = "start " + tried + ": σ = " + candidate.sigma() + ", " + candidate.width() + " neurons";
        if (lines) {
            err.println(text);
            err.flush();
        } else {
            status.show(text + "; Ctrl-C ends with the best so far");
        }
    }
}
