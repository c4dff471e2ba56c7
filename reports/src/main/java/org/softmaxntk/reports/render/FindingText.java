package org.softmaxntk.reports.render;

import java.util.List;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.theorems.catalogue.Statement.Finding;

/** Statements that are false as written, each beside its repair. */
public final class FindingText {
    private FindingText() {}

    /** One line per statement with a finding, in the catalogue's order. */
    public static List<String> lines(Summary run) {
        return run.claims().stream()
                .filter(ClaimSummary::finding)
                .map(claim -> line(claim, run))
                .toList();
    }

    private static String line(ClaimSummary claim, Summary run) {
        Finding finding = claim.statement().finding();
        String found = claim.conclusion() == Conclusion.REFUTED
                ? " is refuted, as known"
                : " is known to be false, here " + claim.conclusion().text();
        return claim.id() + found + repair(finding.repairedBy(), run);
    }

    private static String repair(String id, Summary run) {
        if (id == null) {
            return "";
        }
        String conclusion = run.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> " (" + claim.conclusion().text() + ")")
                .findFirst()
                .orElse("");
        return "; its repair is " + id + conclusion;
    }
}
