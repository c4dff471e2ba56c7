package org.softmaxntk.theorems.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.EPSILON;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** An instance that is written out and read back has the same bits, of every family. */
class WrittenTest {
    private static final Recipe RECIPE = NetworkRecipes.on("ball:3x2x2")
            .with(SIGMA, 1.3)
            .with(MOVE, Move.RANDOM)
            .with(RADIUS, 0.1)
            .with(STEPS, 3)
            .with(DELTA, 0.3)
            .with(EPSILON, 0.2)
            .with(SEED, 17);

    @TempDir
    private Path folder;

    static Stream<Family<?>> families() {
        return Families.all().stream().filter(family -> family.parameters() == NetworkRecipes.PARAMETERS);
    }

    @ParameterizedTest
    @MethodSource("families")
    void whatIsReadIsWrittenAgainToTheSameBytes(Family<?> family) throws IOException {
        assertSameBytes(family);
    }

    private <G extends Given> void assertSameBytes(Family<G> family) throws IOException {
        G instance = family.build(RECIPE);
        Path file = Files.writeString(
                folder.resolve(family.id() + ".json"), family.write(instance).json());
        G again = family.read(Written.read(file));
        assertThat(family.write(again).json()).isEqualTo(Files.readString(file)).contains("\"" + family.id() + "\"");
        assertThat(again.facts()).isEqualTo(instance.facts());
    }

    @Test
    void everyFamilyOfNetworksIsTried() {
        assertThat(families()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void aSmallerRadiusCannotBeClaimed() {
        Family<MovedWeights> family = Families.of(MovedWeights.class);
        MovedWeights moved = family.build(RECIPE);
        assertThat(family.write(moved).json()).doesNotContain("radius");
        assertThat(family.read(family.write(moved)).radius()).isEqualTo(moved.radius());
    }

    @Test
    void whatIsNoInstanceIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"schema\":\"other\"}");
        assertThatThrownBy(() -> Written.read(other))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("required schema softmax-ntk/instance/1; got other");
        Path torn = Files.writeString(folder.resolve("torn.json"), "{\"schema\":");
        assertThatThrownBy(() -> Written.read(torn)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Written.read(folder.resolve("none.json")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("got no such file");
        Path ragged = Files.writeString(
                folder.resolve("ragged.json"),
                "{\"schema\":\"softmax-ntk/instance/1\",\"data\":\"x\",\"inputs\":[[1.0],[1.0,2.0]],\"targets\":[[1.0]]}");
        assertThatThrownBy(() -> Families.of(NetworkOnData.class).read(Written.read(ragged)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("instance file, inputs: required rows of 1 numbers each; got row 2");
    }
}
