package org.softmaxntk.reports.cli.certify;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.softmaxntk.properties.certification.Candidate;

/** One line on standard error for every start that is tried. */
final class CertifyProgress implements Consumer<Candidate> {
    private final PrintWriter err;
    private int tried;

    CertifyProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(Candidate candidate) {
        tried++;
        err.println("start " + tried + ": σ = " + candidate.sigma() + ", " + candidate.width() + " neurons");
        err.flush();
    }
}
