package org.softmaxntk.theorems.certificate.time;

import org.softmaxntk.theorems.certificate.radius.FirstOrderBounds;
import org.softmaxntk.theorems.certificate.radius.PlainBounds;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;
import org.softmaxntk.theorems.certificate.radius.SecondOrderBounds;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * The theorems that keep descent near the kernel's path for a time, of growing strength; none asks for λ > 0. Their
 * conditions are those of {@link KernelTime}.
 */
public enum KernelTimeForm {
    /** The softmax's 1-norm alone. Statement in {@link KernelTimeCertificateFirstForm}. */
    FIRST("kernel-time-certificate-first-form") {
        @Override
        RadiusBounds bounds(CertifiedStart start) {
            return new PlainBounds(start);
        }
    },
    /** Bounds of first order. Statement in {@link KernelTimeCertificateAnyStart}. */
    ANY_START("kernel-time-certificate-any-start") {
        @Override
        RadiusBounds bounds(CertifiedStart start) {
            return new FirstOrderBounds(start);
        }
    },
    /** Bounds of second order, for paired starts. Statement in {@link KernelTimeCertificate}. */
    PAIRED("kernel-time-certificate") {
        @Override
        RadiusBounds bounds(CertifiedStart start) {
            return new SecondOrderBounds(start);
        }
    };

    private final String claim;

    KernelTimeForm(String claim) {
        this.claim = claim;
    }

    /** The catalogue's id of the statement. */
    public String claim() {
        return claim;
    }

    abstract RadiusBounds bounds(CertifiedStart start);
}
