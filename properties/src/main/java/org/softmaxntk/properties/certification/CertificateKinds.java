package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.theorems.certificate.KnownStart;
import org.softmaxntk.theorems.certificate.forever.ConvergenceForm;
import org.softmaxntk.theorems.certificate.time.KernelTimeForm;

/** The theorems that a search tries, in the order in which it does; each is one line here. */
final class CertificateKinds {
    /** Its remainder of a step is of third order, so smaller steps hardly promise more. */
    static final CertificateKind SHARPENED = new StepByStep("S2", KnownStart::aligned, List.of(1.0, 0.3));

    static final CertificateKind STEPWISE = new StepByStep("S", KnownStart::stepwise, List.of(1.0, 0.3, 0.1));
    static final CertificateKind KERNEL_TIME = new ForATime("K2", KernelTimeForm.PAIRED);
    static final CertificateKind KERNEL_TIME_ANY_START = new ForATime("K1", KernelTimeForm.ANY_START);
    static final CertificateKind KERNEL_TIME_FIRST_FORM = new ForATime("K, first form", KernelTimeForm.FIRST);
    static final CertificateKind CONVERGENCE = new ForEver("C2", ConvergenceForm.PAIRED);
    static final CertificateKind CONVERGENCE_SIMPLE = new ForEver("C2-simple", ConvergenceForm.PAIRED_SIMPLE);
    static final CertificateKind CONVERGENCE_ANY_START = new ForEver("C1", ConvergenceForm.ANY_START);
    static final CertificateKind CONVERGENCE_ANY_START_SIMPLE =
            new ForEver("C1-simple", ConvergenceForm.ANY_START_SIMPLE);
    static final CertificateKind CONVERGENCE_FIRST_FORM = new ForEver("C, first form", ConvergenceForm.FIRST);

    /** Those that look at one step after the other, whose bounds cost the most. */
    private static final List<CertificateKind> STEP_BY_STEP = List.of(SHARPENED, STEPWISE);

    /** Those that look at one start's sizes, which cost next to nothing. */
    private static final List<CertificateKind> AT_ONCE = List.of(
            KERNEL_TIME,
            CONVERGENCE,
            KERNEL_TIME_ANY_START,
            CONVERGENCE_ANY_START,
            CONVERGENCE_SIMPLE,
            CONVERGENCE_ANY_START_SIMPLE,
            KERNEL_TIME_FIRST_FORM,
            CONVERGENCE_FIRST_FORM);

    static final List<CertificateKind> ALL =
            Stream.concat(STEP_BY_STEP.stream(), AT_ONCE.stream()).toList();

    private CertificateKinds() {}
}
