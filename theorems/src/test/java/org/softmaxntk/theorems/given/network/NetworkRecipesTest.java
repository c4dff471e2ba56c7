package org.softmaxntk.theorems.given.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.EPSILON;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.recipe.Recipe;

class NetworkRecipesTest {
    private static final String TEXT =
            "data=linnerud width=64 sigma=0.5 start=paired move=signed radius=0.005 step=0.01 seed=42";
    private static final String NEEDED = "[data, width, sigma, start, move, radius, step, seed]";
    private static final String KEYS = "[data, width, sigma, start, move, radius, step, steps, delta, epsilon, seed]";

    static Stream<Recipe> recipes() {
        return RandomRecipes.draw(300, 1);
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> NetworkRecipes.parse(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void whatIsWrittenIsRead(Recipe recipe) {
        assertThat(NetworkRecipes.parse(recipe.toString())).isEqualTo(recipe);
    }

    @ParameterizedTest
    @EnumSource
    void everyStartHasItsName(Start start) {
        Recipe recipe = NetworkRecipes.parse(TEXT).with(START, start);
        assertThat(recipe.toString()).contains(" start=" + start.id() + " ");
        assertThat(NetworkRecipes.parse(recipe.toString())).isEqualTo(recipe);
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveHasItsName(Move move) {
        Recipe recipe = NetworkRecipes.parse(TEXT).with(MOVE, move).with(RADIUS, 1e-12);
        assertThat(recipe.toString()).contains(" move=" + move.id() + " radius=1.0E-12 ");
        assertThat(NetworkRecipes.parse(recipe.toString())).isEqualTo(recipe);
    }

    @Test
    void isOneLineOfWords() {
        assertThat(recipes().map(Recipe::toString))
                .allSatisfy(text -> assertThat(text.split("\\s")).hasSizeBetween(8, 11));
        assertThat(NetworkRecipes.parse(TEXT)).hasToString(TEXT);
    }

    @Test
    void isReadInAnyOrderAndWithAnyBlanks() {
        String shuffled =
                "  seed=42\tstep=0.01   move=signed radius=0.005\nwidth=64 start=paired sigma=0.5" + " data=linnerud ";
        assertThat(NetworkRecipes.parse(shuffled)).isEqualTo(NetworkRecipes.parse(TEXT));
    }

    @Test
    void oneParameterAtATime() {
        Recipe recipe = NetworkRecipes.on("iris");
        assertThat(recipe)
                .hasToString("data=iris width=8 sigma=0.5 start=paired move=random radius=0.0 step=0.01 seed=0");
        Recipe changed = recipe.with(DATA, DataSource.parse("linnerud"))
                .with(WIDTH, 64)
                .with(SIGMA, 0.25)
                .with(START, Start.SPLIT)
                .with(MOVE, Move.EXCHANGE)
                .with(RADIUS, 2)
                .with(STEP, 0.5)
                .with(STEPS, 3)
                .with(DELTA, 0.25)
                .with(EPSILON, 1e-3)
                .with(SEED, -1);
        assertThat(changed)
                .hasToString("data=linnerud width=64 sigma=0.25 start=split move=exchange radius=2.0 step=0.5 steps=3"
                        + " delta=0.25 epsilon=0.001 seed=-1");
    }

    @ParameterizedTest
    @CsvSource({
        "width=64, width=0, width, at least 1, 0",
        "width=64, width=-3, width, at least 1, -3",
        "sigma=0.5, sigma=-1, sigma, 'a finite number, at least 0', -1.0",
        "sigma=0.5, sigma=NaN, sigma, 'a finite number, at least 0', NaN",
        "sigma=0.5, sigma=Infinity, sigma, 'a finite number, at least 0', Infinity",
        "radius=0.005, radius=-0.1, radius, 'a finite number, at least 0', -0.1",
        "radius=0.005, radius=Infinity, radius, 'a finite number, at least 0', Infinity",
        "step=0.01, step=0, step, 'a finite number above 0, also when divided by the width', 0.0",
        "step=0.01, step=-1, step, 'a finite number above 0, also when divided by the width', -1.0",
        "step=0.01, step=4.9e-324, step, 'a finite number above 0, also when divided by the width', 4.9E-324",
        "seed=42, seed=42 steps=0, steps, at least 1, 0",
        "seed=42, seed=42 delta=1, delta, a number between 0 and 1, 1.0",
        "seed=42, seed=42 delta=0, delta, a number between 0 and 1, 0.0",
        "seed=42, seed=42 epsilon=NaN, epsilon, a number between 0 and 1, NaN",
        "step=0.01, step=Infinity, step, 'a finite number above 0, also when divided by the width', Infinity"
    })
    void numbersInRange(String from, String to, String parameter, String required, String got) {
        assertRefused(
                TEXT.replace(from, to), "instance, parameter " + parameter + ": required " + required + "; got " + got);
    }

    @ParameterizedTest
    @CsvSource({
        "width=64, width=6.4, width, a whole number, 6.4",
        "width=64, width=3000000000, width, a whole number, 3000000000",
        "sigma=0.5, sigma=half, sigma, a number, half",
        "radius=0.005, 'radius=0,005', radius, a number, '0,005'",
        "step=0.01, step=, step, a number, ''",
        "seed=42, seed=1e3, seed, a whole number, 1e3"
    })
    void textThatIsNoNumber(String from, String to, String parameter, String required, String got) {
        assertThatThrownBy(() -> NetworkRecipes.parse(TEXT.replace(from, to)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("instance, parameter " + parameter + ": required " + required + "; got \"" + got + "\"")
                .hasCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void anUnknownStartOrMove() {
        assertRefused(
                TEXT.replace("=paired", "=Paired"),
                "instance, parameter start: required one of paired, independent, balanced, split, heavy-pair,"
                        + " heavy-neuron, one-high; got \"Paired\"");
        assertThatThrownBy(() -> NetworkRecipes.parse(TEXT.replace("=signed", "=sideways")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("instance, parameter move: required one of random, along-input, signed, ")
                .hasMessageContaining(", first-neuron")
                .hasMessageEndingWith("; got \"sideways\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothingAtAll(String text) {
        assertRefused(text, "instance: required key=value with each key once of " + KEYS + "; got \"\"");
    }

    @Test
    void pairsOfTheWrongForm() {
        String required = "instance: required key=value with each key once of " + KEYS + "; got ";
        assertRefused(TEXT + " fast", required + "\"fast\"");
        assertRefused(TEXT + " depth=2", required + "\"depth=2\"");
        assertRefused(TEXT + " seed=43", required + "\"seed=43\"");
        assertRefused(TEXT.replace("seed=42", "seed"), required + "\"seed\"");
        assertRefused(TEXT.replace("seed=42", "seed = 42"), required + "\"seed\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "width", "sigma", "start", "move", "radius", "step", "seed"})
    void aMissingKey(String key) {
        String without = TEXT.replaceAll(key + "=\\S+ ?", "");
        assertRefused(
                without,
                "instance \"" + without + "\": required a value for every key of " + NEEDED + "; got no " + key);
    }
}
