package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.theorems.interval.Claimed;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality.Relation;
import org.softmaxntk.theorems.interval.Notation;
import org.softmaxntk.theorems.interval.RewritingCheck;
import org.softmaxntk.theorems.interval.RewritingCheck.Tie;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.interval.SubstitutionCheck;

/** What is printed of a scalar statement is what is proved. */
class PrintedStatementsTest {
    /** All statements as they print themselves, for a person to read; boxes and neighbours are named in replay lines. */
    private static final String PRINTED = "scalar-statements.txt";

    static List<ScalarStatement> statements() {
        return ScalarStatements.all();
    }

    static List<ScalarStatement> changed() {
        return statements().stream().filter(each -> each.change().isPresent()).toList();
    }

    private static String print(ScalarStatement statement) {
        Stream<String> lines = Stream.of(
                statement.conclusion(),
                statement.latex(),
                "box: " + statement.inequality().box(),
                "where "
                        + statement
                                .change()
                                .map(each -> each.write(Notation.TEXT))
                                .orElse("nothing is changed"));
        Stream<String> neighbours = statement.falseVariants().stream()
                .map(each -> "~" + each.name() + ": " + each.inequality() + "; box: "
                        + each.inequality().box());
        return statement.id() + "\n"
                + Stream.concat(lines, neighbours)
                        .map(line -> "    " + line + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void allPrintAsTheyWereRead() throws IOException {
        try (InputStream read = PrintedStatementsTest.class.getResourceAsStream(PRINTED)) {
            String expected = new String(read.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(statements().stream().map(PrintedStatementsTest::print).collect(Collectors.joining()))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("changed")
    void changedVariablesAreTiedToTheOriginalAndLoseNothing(ScalarStatement statement) {
        assertThat(SubstitutionCheck.of(statement)).isNotEqualTo(Tie.BROKEN);
    }

    /** Where a root, an exponential or a logarithm is put in, the two forms are compared in digits; everything else is exact. */
    @Test
    void ofSeventeenInChangedVariablesThoseWithRootsAndLogarithmsAreSampled() {
        assertThat(changed()).hasSize(17);
        assertThat(changed().stream().filter(each -> SubstitutionCheck.of(each) == Tie.SAMPLED))
                .extracting(ScalarStatement::id)
                .containsExactly(
                        "softmax-shift-maximum",
                        "half-mass-ratio-below",
                        "cosh-log-convex",
                        "hyperbolic-quartic-identity",
                        "pair-loss-below-bound",
                        "odd-coefficient-identity",
                        "odd-coefficient-increases",
                        "even-coefficient-identity");
    }

    @ParameterizedTest
    @MethodSource("changed")
    void theBoxItselfIsNotTheOriginals(ScalarStatement statement) {
        assertThat(statement.claimed()).isNotEqualTo(statement.inequality().claimed());
        assertThat(statement.claimed().relation())
                .isEqualTo(statement.inequality().relation());
    }

    @Test
    void equalitiesAreProvedExactly() {
        List<ScalarStatement> identities = statements().stream()
                .filter(each -> each.inequality().relation() == Relation.EQUAL)
                .toList();
        assertThat(identities).hasSize(4).allMatch(each -> RewritingCheck.of(each.inequality()) == Tie.EXACT);
    }

    /** A node that is changed, anywhere in a side, changes what is printed, in both ways. */
    @ParameterizedTest
    @MethodSource("statements")
    void everyNodeShowsInThePrint(ScalarStatement statement) {
        Claimed claimed = statement.claimed();
        for (Expression side : List.of(claimed.left(), claimed.right())) {
            for (Expression mutant : Mutants.of(side)) {
                assertThat(mutant.toString()).as("%s against %s", side, mutant).isNotEqualTo(side.toString());
                assertThat(mutant.latex()).as("%s against %s", side, mutant).isNotEqualTo(side.latex());
            }
        }
    }

    /** The number e and a parameter of that name never meet in one statement. */
    @ParameterizedTest
    @MethodSource("statements")
    void aParameterCalledEMeetsNoExponential(ScalarStatement statement) {
        boolean named = Stream.of(
                        statement.claimed().left(), statement.claimed().right())
                .anyMatch(side -> side.parameters().contains("e"));
        assertThat(named && statement.claimed().write(Notation.TEXT).contains("e^"))
                .isFalse();
    }
}
