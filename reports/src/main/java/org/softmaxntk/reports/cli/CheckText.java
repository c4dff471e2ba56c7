package org.softmaxntk.reports.cli;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.properties.campaign.Campaign;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.evidence.VerdictKind;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;

/** What a campaign found, to be read: a table, and below it how to see again what went wrong. */
final class CheckText {
    private CheckText() {}

    static List<String> lines(Campaign campaign, List<ClaimSummary> claims) {
        List<String> lines = new ArrayList<>();
        lines.add(NumberText.count(campaign.trials()) + (campaign.trials() == 1 ? " instance" : " instances")
                + " per claim, " + campaign.data().orElse("random data") + ", seed " + campaign.seed());
        lines.add("");
        lines.addAll(table(claims));
        for (ClaimSummary claim : claims) {
            CheckedClaim.shown(claim)
                    .filter(example -> CheckedClaim.failed(claim))
                    .ifPresent(example -> lines.addAll(replay(claim, example)));
        }
        return lines;
    }

    private static List<String> table(List<ClaimSummary> claims) {
        WrappedTable table =
                new WrappedTable("CLAIM", "CONCLUSION", "INSTANCES", "APPLIED", "MEASURED/STATED", "HOW LOOSE");
        for (ClaimSummary claim : claims) {
            table.add(
                    claim.id(),
                    claim.conclusion().text(),
                    NumberText.count(claim.instances()),
                    NumberText.count(claim.instances() - claim.count(VerdictKind.NOT_APPLICABLE)),
                    ClaimText.worstRatio(claim),
                    ClaimText.looseness(claim));
        }
        return table.lines();
    }

    private static List<String> replay(ClaimSummary claim, Example example) {
        return List.of(
                "", claim.id() + ": " + claim.conclusion().text() + ". To see it again:", example.replayCommand());
    }
}
