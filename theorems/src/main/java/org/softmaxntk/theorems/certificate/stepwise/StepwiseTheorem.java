package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.promise.Terms;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.given.DescentRun;

/** The theorems that bound descent step by step. */
enum StepwiseTheorem {
    /** Theorem S, {@link StepwiseRecursion}. */
    S {
        @Override
        PromisedSteps at(DescentRun given, Terms terms) {
            return new StepwiseRecursion(CertifiedStart.of(given), given.stepSize(), terms);
        }
    },
    /** Theorem S2, {@link AlignedCertificate}. */
    S2 {
        @Override
        PromisedSteps at(DescentRun given, Terms terms) {
            return new AlignedCertificate(
                    CertifiedStart.of(given), CertifiedStart.pairsOf(given), given.stepSize(), terms);
        }
    };

    /** Before the first step of {@code given}. */
    abstract PromisedSteps at(DescentRun given, Terms terms);
}
