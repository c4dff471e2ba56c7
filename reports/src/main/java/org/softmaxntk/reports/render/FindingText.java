package org.softmaxntk.reports.render;

import java.util.List;
import java.util.function.Function;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.theorems.catalogue.Statement.Finding;

/** Statements that are false as written, each beside its repair. */
public final class FindingText {
    private FindingText() {}

    /** One line per statement with a finding, in the catalogue's order. */
    public static List<String> lines(List<ClaimSummary> claims) {
        return lines(claims, claim -> claim.conclusion().text());
    }

    /** The same, with conclusions in these words. */
    public static List<String> lines(List<ClaimSummary> claims, Function<ClaimSummary, String> words) {
        return claims.stream()
                .filter(ClaimSummary::finding)
                .map(claim -> line(claim, claims, words))
                .toList();
    }

    private static String line(ClaimSummary claim, List<ClaimSummary> claims, Function<ClaimSummary, String> words) {
        Finding finding = claim.statement().finding();
        return claim.name() + found(claim, words) + repair(finding.repairedBy(), claims, words);
    }

    /** What is false in general may well hold here. */
    private static String found(ClaimSummary claim, Function<ClaimSummary, String> words) {
        return switch (claim.conclusion()) {
            case REFUTED -> " is refuted, as known";
            case SUPPORTED -> " is known to be false as written; on these laws draws support it";
            case HOLDS -> " is known to be false as written; on these instances it holds";
            default -> " is known to be false as written; here: " + words.apply(claim);
        };
    }

    private static String repair(String id, List<ClaimSummary> claims, Function<ClaimSummary, String> words) {
        if (id == null) {
            return "";
        }
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> "; its repair is " + claim.name() + " (" + words.apply(claim) + ")")
                .findFirst()
                .orElse("; its repair is " + id);
    }
}
