package org.softmaxntk.theorems.certificate.forever;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.certificate.radius.FirstOrderBounds;
import org.softmaxntk.theorems.certificate.radius.PlainBounds;
import org.softmaxntk.theorems.certificate.radius.SecondOrderBounds;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.given.DescentRun;

/**
 * The convergence theorems whose conditions can be checked at a start: of each the later ones of its kind of start imply it.
 * How narrow a network they certify improves by an order of magnitude from the first to the last.
 */
public enum ConvergenceForm {
    /** Any balanced start; the softmax's 1-norm alone. Statement in {@link ConvergenceCertificateFirstForm}. */
    FIRST("convergence-certificate-first-form") {
        @Override
        Contraction contraction(CertifiedStart start) {
            return new HalvedEigenvalue(new PlainBounds(start), 4);
        }
    },
    /** Any balanced start. Statement in {@link ConvergenceCertificateAnyStartSimple}. */
    ANY_START_SIMPLE("convergence-certificate-any-start-simple") {
        @Override
        Contraction contraction(CertifiedStart start) {
            return new HalvedEigenvalue(new FirstOrderBounds(start), HalvedEigenvalue.SHORTEST_PATH);
        }
    },
    /** Any balanced start, in the phase plane. Statement in {@link ConvergenceCertificateAnyStart}. */
    ANY_START("convergence-certificate-any-start") {
        @Override
        Contraction contraction(CertifiedStart start) {
            return new PhasePlane(new FirstOrderBounds(start));
        }
    },
    /** Paired starts. Statement in {@link ConvergenceCertificateSimple}. */
    PAIRED_SIMPLE("convergence-certificate-simple") {
        @Override
        Contraction contraction(CertifiedStart start) {
            return new HalvedEigenvalue(new SecondOrderBounds(start), HalvedEigenvalue.SHORTEST_PATH);
        }
    },
    /** Paired starts, in the phase plane: the strongest. Statement in {@link ConvergenceCertificate}. */
    PAIRED("convergence-certificate") {
        @Override
        Contraction contraction(CertifiedStart start) {
            return new PhasePlane(new SecondOrderBounds(start));
        }
    };

    private final String claim;

    ConvergenceForm(String claim) {
        this.claim = claim;
    }

    /** The catalogue's id of the statement. */
    public String claim() {
        return claim;
    }

    abstract Contraction contraction(CertifiedStart start);

    /** Whether neurons must come in pairs; else they need only balance. */
    public boolean isForPairs() {
        return this == PAIRED || this == PAIRED_SIMPLE;
    }

    /**
     * The conditions at a start. Cost O(N²m + N³ + m·n·d_in·min(n, d_in)).
     *
     * @throws InvalidInput if the start is not of the kind that is asked for, or an input is outside the unit ball
     */
    public ConvergenceConditions at(SoftmaxNetwork network, DataSet data) {
        CertifiedStart start = isForPairs() ? CertifiedStart.of(network, data) : CertifiedStart.balanced(network, data);
        return at(start);
    }

    /** The same at a start that is known. */
    public ConvergenceConditions at(CertifiedStart start) {
        return new ConvergenceConditions(this, contraction(start));
    }

    /** The same at the start of a run, whose sizes are reckoned once. */
    ConvergenceConditions at(DescentRun given) {
        return at(isForPairs() ? CertifiedStart.of(given) : CertifiedStart.balanced(given));
    }
}
