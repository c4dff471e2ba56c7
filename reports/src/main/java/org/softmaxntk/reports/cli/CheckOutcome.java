package org.softmaxntk.reports.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.softmaxntk.properties.campaign.Campaign;
import org.softmaxntk.reports.aggregation.ClaimSummary;

/**
 * What a campaign found, as JSON; the components are its keys.
 *
 * @param data the data it was on; null if random
 * @param trials instances per claim
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckOutcome(String data, int trials, long seed, List<CheckedClaim> claims) {
    static CheckOutcome of(Campaign campaign, List<ClaimSummary> claims) {
        return new CheckOutcome(
                campaign.data().orElse(null),
                campaign.trials(),
                campaign.seed(),
                claims.stream().map(CheckedClaim::of).toList());
    }
}
