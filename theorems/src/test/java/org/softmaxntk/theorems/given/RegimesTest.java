package org.softmaxntk.theorems.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

class RegimesTest {
    private static final Recipe RECIPE = NetworkRecipes.on("sphere:3x2x1")
            .with(SIGMA, 0.01)
            .with(MOVE, Move.SIGNED)
            .with(RADIUS, 0.005);

    private static List<String> regimes(Recipe recipe, Class<? extends Given> family) {
        return regimesOf(Families.of(family), recipe);
    }

    private static <G extends Given> List<String> regimesOf(Family<G> family, Recipe recipe) {
        return family.regimes(recipe, family.build(recipe));
    }

    @Test
    void dataStartAndLogitsOfEveryInstance() {
        assertThat(regimes(RECIPE, NetworkOnData.class))
                .containsExactly("data:sphere", "start:paired", "logits:within-1");
        assertThat(regimes(
                        RECIPE.with(DATA, DataSource.parse("linnerud/5"))
                                .with(START, Start.HEAVY_PAIR)
                                .with(WIDTH, 1000),
                        DescentStep.class))
                .containsExactly("data:linnerud", "start:heavy-pair", "logits:beyond-1");
        assertThat(regimes(RECIPE.with(DATA, DataSource.parse("2*sphere:3x2x1")).with(SIGMA, 9), NetworkOnData.class))
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
        Recipe recipe = RECIPE.with(MOVE, Move.RANDOM).with(RADIUS, radius);
        assertThat(regimes(recipe, MovedWeights.class)).contains("radius:" + band);
        assertThat(regimes(recipe, CommonShift.class)).contains("radius:" + band);
    }
}
