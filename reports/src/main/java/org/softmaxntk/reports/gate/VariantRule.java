package org.softmaxntk.reports.gate;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.VariantSummary;
import org.softmaxntk.reports.gate.Finding.Kind;

/**
 * Every false variant must be refuted: a check that cannot refute it checks nothing. Silent about the variants of a claim that
 * was not tried at all: right after the tests that is in order, later {@link ConclusionRule} reports the claim.
 */
final class VariantRule {
    private VariantRule() {}

    static List<Finding> judge(ClaimSummary claim) {
        if (!claim.tried()) {
            return List.of();
        }
        return claim.variants().stream()
                .filter(variant -> !variant.refuted())
                .map(variant -> finding(claim.name() + "~" + variant.name(), variant))
                .toList();
    }

    private static Finding finding(String where, VariantSummary variant) {
        String got = variant.checked() == 0 ? "never tried" : "none among " + variant.checked() + " instances";
        return new Finding(
                Kind.VARIANT_NOT_REFUTED,
                where,
                "an instance that violates it (" + variant.text() + ")",
                got,
                Optional.empty());
    }
}
