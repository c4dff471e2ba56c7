package org.softmaxntk.properties.certification;

import java.util.List;
import org.softmaxntk.theorems.certificate.KnownStart;

/** The theorems that a search tries, the strongest first. */
final class CertificateKinds {
    static final CertificateKind SHARPENED = new StepByStep("S2", KnownStart::aligned);
    static final CertificateKind STEPWISE = new StepByStep("S", KnownStart::stepwise);

    static final List<CertificateKind> ALL = List.of(SHARPENED, STEPWISE);

    private CertificateKinds() {}
}
