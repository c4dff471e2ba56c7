package org.softmaxntk.theorems.certificate;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;
import org.softmaxntk.theorems.certificate.forever.ConvergenceCertificate;
import org.softmaxntk.theorems.certificate.forever.ConvergenceCertificateAnyStart;
import org.softmaxntk.theorems.certificate.forever.ConvergenceCertificateAnyStartSimple;
import org.softmaxntk.theorems.certificate.forever.ConvergenceCertificateFirstForm;
import org.softmaxntk.theorems.certificate.forever.ConvergenceCertificateSimple;
import org.softmaxntk.theorems.certificate.stepwise.CertifiedEvenRadius;
import org.softmaxntk.theorems.certificate.stepwise.CertifiedKernelPathDistance;
import org.softmaxntk.theorems.certificate.stepwise.CertifiedOddRadius;
import org.softmaxntk.theorems.certificate.stepwise.SharpenedEvenRadius;
import org.softmaxntk.theorems.certificate.stepwise.SharpenedKernelPathDistance;
import org.softmaxntk.theorems.certificate.stepwise.SharpenedOddRadius;
import org.softmaxntk.theorems.certificate.stepwise.StepwiseCertificate;
import org.softmaxntk.theorems.certificate.stepwise.StepwiseCertificateSharpened;
import org.softmaxntk.theorems.certificate.time.KernelTimeCertificate;
import org.softmaxntk.theorems.certificate.time.KernelTimeCertificateAnyStart;
import org.softmaxntk.theorems.certificate.time.KernelTimeCertificateFirstForm;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** Conditions on a start that a program can check, and what they promise of its descent. */
public final class CertificateSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new CertifiedOddRadius(),
                new CertifiedEvenRadius(),
                new CertifiedKernelPathDistance(),
                new StepwiseCertificate(),
                new SharpenedOddRadius(),
                new SharpenedEvenRadius(),
                new SharpenedKernelPathDistance(),
                new StepwiseCertificateSharpened(),
                new ConvergenceCertificateFirstForm(),
                new ConvergenceCertificateAnyStartSimple(),
                new ConvergenceCertificateAnyStart(),
                new ConvergenceCertificateSimple(),
                new ConvergenceCertificate(),
                new KernelTimeCertificateFirstForm(),
                new KernelTimeCertificateAnyStart(),
                new KernelTimeCertificate());
    }

    @Override
    public List<ScalarStatement> steps() {
        return List.of(
                CertificateSteps.STEP_RATE_BOUND,
                CertificateSteps.CONTRACTION_SQUARED,
                CertificateSteps.SINH_BELOW_CHORD,
                CertificateSteps.COSH_BELOW_PARABOLA);
    }
}
