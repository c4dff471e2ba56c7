package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.experiments.Censoring;
import org.softmaxntk.properties.experiments.FittedLaw;
import org.softmaxntk.properties.experiments.PowerLaw;

class ExperimentTextTest {
    private static FittedLaw law(Optional<String> withheld) {
        PowerLaw fit = new PowerLaw(111, List.of(new PowerLaw.Exponent("n", 1.146, 0.97, 1.324)), 0.95);
        return new FittedLaw(
                "softmax", "width m", Optional.of(fit), List.of("2"), withheld, Optional.of(new Censoring(111, 40, 0)));
    }

    /** Beside an exponent stands how many of its cells are bounds only, and why it has no interval. */
    @Test
    void censoredCellsAreCountedBesideTheExponent() {
        assertThat(ExperimentText.lines(List.of(law(Optional.of("none: censored cells")))))
                .last()
                .asString()
                .matches(
                        "softmax +width m +n +1\\.15 +none: censored cells +2 +111 +40 of 111 at the least width that was"
                                + " tried, 0 above the widest");
        assertThat(ExperimentText.lines(List.of(law(Optional.empty()))))
                .last()
                .asString()
                .contains("0.97 to 1.32", "40 of 111 at the least width");
    }
}
