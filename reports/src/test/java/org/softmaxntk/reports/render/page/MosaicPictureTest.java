package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.experiments.PhaseDiagram;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Results.Row;

class MosaicPictureTest {
    /** A run that stays bounded has a colour and a name of its own, and is not said to diverge. */
    @Test
    void whatDoesNotSettleDoesNotDiverge() {
        String picture = MosaicPicture.of(new PhaseDiagram()
                .mosaic(new Results("", List.of(), List.of(row("unsettled"))))
                .orElseThrow());
        assertThat(picture)
                .contains(
                        "phase unsettled",
                        "m = 8, ηmΛ = 2.5, draw 0: bounded, does not settle after 600 steps",
                        ">bounded, does not settle<",
                        ">diverges<")
                .doesNotContain("diverges after");
    }

    private static Row row(String outcome) {
        return new Row(Map.of(
                "width", "8",
                "h", "2.5",
                "draw", "0",
                "outcome", outcome,
                "steps", "600",
                "loss_ratio", "3.5",
                "largest_drift", "0.5",
                "least_alignment", "0.9"));
    }
}
