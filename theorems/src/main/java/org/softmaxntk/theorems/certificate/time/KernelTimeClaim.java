package org.softmaxntk.theorems.certificate.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.certificate.promise.Promised;
import org.softmaxntk.theorems.certificate.promise.PromisedPairs;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.certificate.promise.Terms;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.descent.RunQuantity;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkFit;

/**
 * A claim that one theorem's {@link TimedCertificate} for T steps is kept by them: distance from the kernel's path, residual, and
 * odd and even parts of the pairs. Its false neighbours promise 0.96 of the odd radius, or no distance but rounding's.
 */
abstract class KernelTimeClaim extends PromisedPairs {
    private final KernelTimeForm form;

    KernelTimeClaim(KernelTimeForm form) {
        super(EnumSet.allOf(RunQuantity.class));
        this.form = form;
        isFalseFor(Promised.share(0.96, RunQuantity.ODD_RADIUS), "ninety-six-hundredths");
        isFalseFor(Promised.by(new Terms(0, 0)), "on-the-path");
    }

    private Optional<TimedCertificate> certificate(DescentRun given, Terms terms) {
        return KernelTime.of(form, CertifiedStart.of(given), terms).at(given.stepSize(), given.steps());
    }

    @Override
    protected final List<StepwiseBound> bounds(DescentRun given, Terms terms) {
        TimedCertificate certificate = certificate(given, terms).orElseThrow();
        return IntStream.rangeClosed(0, given.steps())
                .mapToObj(certificate::pairs)
                .toList();
    }

    @Override
    public final List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(
                Hypotheses.pairedStart(),
                Hypotheses.unitInputs(),
                new Hypothesis<DescentRun>(
                        Hypotheses.MONOTONE_STEP,
                        "ηmΛ ≤ 1, Λ the largest eigenvalue of H(W(0))",
                        given -> CertifiedStart.of(given).up() * scaledSpectrum(given) <= 1,
                        given -> "ηmΛ at most " + scaledSpectrum(given),
                        space -> space.with(NetworkFit.MONOTONE_STEP)),
                new Hypothesis<DescentRun>(
                        Hypotheses.CERTIFIED_TIME,
                        "some R and θ meet the conditions (a) and (b) for this η and T",
                        given -> certificate(given, Terms.ALL).isPresent(),
                        given -> "ηmT = " + given.stepSize() * given.network().width() * given.steps(),
                        space -> space.with(new TimedRecipes(form))));
    }

    private static double scaledSpectrum(DescentRun given) {
        return given.stepSize()
                * given.network().width()
                * CertifiedStart.of(given).path().largestEigenvalue();
    }
}
