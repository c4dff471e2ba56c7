package org.softmaxntk.properties.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.theorems.given.CommonShift;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.given.NetworkOnData;

class RegimesTest {
    private static final Recipe RECIPE =
            Recipe.on("sphere:3x2x1").withSigma(0.01).withMove(Move.SIGNED, 0.005);

    private static List<String> regimes(Recipe recipe, Class<? extends Given> family) {
        return Regimes.of(recipe, Instances.build(recipe, family));
    }

    @Test
    void dataStartAndLogitsOfEveryInstance() {
        assertThat(regimes(RECIPE, NetworkOnData.class))
                .containsExactly("data:sphere", "start:paired", "logits:within-1");
        assertThat(regimes(
                        RECIPE.withData(DataSource.parse("linnerud/5"))
                                .withStart(Start.HEAVY_PAIR)
                                .withWidth(1000),
                        DescentStep.class))
                .containsExactly("data:linnerud", "start:heavy-pair", "logits:beyond-1");
        assertThat(regimes(RECIPE.withData(DataSource.parse("2*sphere:3x2x1")).withSigma(9), NetworkOnData.class))
                .containsExactly("data:magnified", "start:paired", "logits:beyond-1");
    }

    @Test
    void moveAndRadiusWhereWeightsMove() {
        assertThat(regimes(RECIPE, MovedWeights.class))
                .containsExactly("data:sphere", "start:paired", "logits:within-1", "move:signed", "radius:near-0.01");
        assertThat(regimes(RECIPE, CommonShift.class))
                .containsExactly("data:sphere", "start:paired", "logits:within-1", "radius:near-0.01");
    }

    @ParameterizedTest
    @CsvSource({
        "0, near-0",
        "1e-9, near-0",
        "0.99e-6, near-0",
        "1.01e-6, small",
        "0.00099, small",
        "0.00101, near-0.01",
        "0.00999, near-0.01",
        "0.0101, large",
        "2, large"
    })
    void bandsOfTheRadius(double radius, String band) {
        Recipe recipe = RECIPE.withMove(Move.RANDOM, radius);
        assertThat(regimes(recipe, MovedWeights.class)).contains("radius:" + band);
        assertThat(regimes(recipe, CommonShift.class)).contains("radius:" + band);
    }
}
