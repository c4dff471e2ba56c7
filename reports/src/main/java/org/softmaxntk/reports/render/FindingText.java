package org.softmaxntk.reports.render;

import java.util.List;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.theorems.catalogue.Statement.Finding;

/** Statements that are false as written, each beside its repair. */
public final class FindingText {
    private FindingText() {}

    /** One line per statement with a finding, in the catalogue's order. */
    public static List<String> lines(List<ClaimSummary> claims) {
        return claims.stream()
                .filter(ClaimSummary::finding)
                .map(claim -> line(claim, claims))
                .toList();
    }

    private static String line(ClaimSummary claim, List<ClaimSummary> claims) {
        Finding finding = claim.statement().finding();
        String found = claim.conclusion() == Conclusion.REFUTED
                ? " is refuted, as known"
                : " is known to be false, here " + claim.conclusion().text();
        return claim.id() + found + repair(finding.repairedBy(), claims);
    }

    private static String repair(String id, List<ClaimSummary> claims) {
        if (id == null) {
            return "";
        }
        String conclusion = claims.stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> " (" + claim.conclusion().text() + ")")
                .findFirst()
                .orElse("");
        return "; its repair is " + id + conclusion;
    }
}
