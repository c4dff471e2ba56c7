package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.StatedRun;

/** What the catalogue says holds without any proof is in the code, on the scale of the measured side, and true. */
class TrivialBoundTest {
    private static final List<Double> DISTANCES = List.of(1.5, 0.3, 0.005, 1e-6);

    /** Families that {@link RandomInstances} builds. */
    static Stream<Statement> statements() {
        return Catalogue.standard().statements().stream()
                .filter(statement -> Catalogue.standard().claim(statement.id()).given() != StatedRun.class);
    }

    private static List<RandomInstances> instances() {
        return List.of(
                RandomInstances.small(1),
                RandomInstances.independent("ball", 3, 2, 2, 5, 1.5, 2),
                RandomInstances.independent("orthonormal", 2, 3, 1, 2, 4, 3),
                RandomInstances.paired("tiny", 3, 2, 1, 4, 1, 4),
                RandomInstances.paired("sphere", 4, 1, 1, 2, 0.01, 5),
                RandomInstances.paired("orthonormal", 2, 3, 1, 8, 0.05, 7),
                RandomInstances.paired("orthonormal", 1, 1, 1, 200, 0.05, 8)); // wide enough for every certificate
    }

    private static <G extends Given> List<G> applicable(Claim<G> claim) {
        List<G> found = drawn(claim)
                .filter(given -> claim.hypotheses().stream()
                        .allMatch(hypothesis -> hypothesis.met().test(given)))
                .toList();
        assertThat(found).as("instances of %s", claim.id()).isNotEmpty();
        return found;
    }

    /** Of the kinds that {@link RandomInstances} knows, else by the family's own recipes. */
    private static <G extends Given> Stream<G> drawn(Claim<G> claim) {
        if (claim.given().getPackage() == StatedRun.class.getPackage()) {
            return DISTANCES.stream()
                    .flatMap(distance -> instances().stream().map(instance -> instance.as(claim.given(), distance)));
        }
        RandomStream stream = RandomStream.of(1);
        return Stream.generate(() -> Families.space(claim).draw(stream))
                .limit(instances().size())
                .map(recipe -> Families.of(claim).build(recipe));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isThereWhereTheCatalogueHasOne(Statement statement) {
        boolean stated =
                statement.trivialBound() != null && !statement.trivialBound().startsWith("none");
        assertPresence(Catalogue.standard().claim(statement.id()), stated);
    }

    private static <G extends Given> void assertPresence(Claim<G> claim, boolean stated) {
        assertThat(applicable(claim))
                .allSatisfy(
                        given -> assertThat(claim.trivial(given).isPresent()).isEqualTo(stated));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isTrue(Statement statement) {
        assertTrue(Catalogue.standard().claim(statement.id()));
    }

    private static <G extends Given> void assertTrue(Claim<G> claim) {
        assertThat(applicable(claim))
                .allSatisfy(given -> claim.trivial(given).ifPresent(trivial -> {
                    Enclosure measured = claim.inDoubles(given).measured();
                    assertThat(measured.lnLower())
                            .as("measured %s, trivially at most %s", measured, trivial)
                            .isLessThanOrEqualTo(trivial.lnUpper());
                }));
    }
}
