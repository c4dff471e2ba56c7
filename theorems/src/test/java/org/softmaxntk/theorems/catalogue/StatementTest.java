package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.theorems.catalogue.Statement.Kind;

/** Every entry of the catalogue is complete and well formed. */
class StatementTest {
    private static final String NAME = "[a-z0-9]+([.-][a-z0-9]+)*";

    static Stream<Statement> statements() {
        return Catalogue.standard().statements().stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void namesAreWordsJoinedByHyphens(Statement statement) {
        assertThat(statement.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(statement.hypotheses())
                .allSatisfy(premise -> assertThat(premise.id()).matches(NAME));
        assertThat(statement.falseVariants())
                .allSatisfy(variant -> assertThat(variant.name()).matches(NAME));
    }

    @Test
    void idsAreUnique() {
        assertThat(statements().map(Statement::id)).doesNotHaveDuplicates();
        assertThat(statements().map(Statement::implementation)).doesNotHaveDuplicates();
        assertThat(statements().map(Statement::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void nothingIsBlank(Statement statement) {
        assertThat(List.of(
                        statement.title(),
                        statement.conclusion(),
                        statement.formula(),
                        statement.latex(),
                        statement.source(),
                        statement.guarantee().text(),
                        statement.implementation()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(statement.hypotheses())
                .allSatisfy(premise -> assertThat(premise.text()).isNotBlank());
        assertThat(statement.falseVariants())
                .allSatisfy(variant -> assertThat(variant.text()).isNotBlank());
        assertThat(statement.constants())
                .allSatisfy(constant -> assertThat(List.of(constant.name(), constant.value(), constant.meaning()))
                        .noneMatch(String::isBlank));
        assertThat(statement.guarantee().mode()).isNotNull();
        assertThat(statement.kind()).isNotNull();
        assertThat(statement.provenance()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void whatMayBeAbsentIsAbsentRatherThanBlank(Statement statement) {
        assertThat(Stream.of(statement.deviation(), statement.trivialBound()).filter(text -> text != null))
                .noneMatch(String::isBlank);
    }

    /** An identity has nothing trivial to be compared with; a bound is worth only what it says beyond that. */
    @ParameterizedTest
    @MethodSource("statements")
    void boundsHaveATrivialBoundAndIdentitiesNone(Statement statement) {
        if (statement.kind() == Kind.IDENTITY) {
            assertThat(statement.trivialBound()).isNull();
            assertThat(statement.attained()).isFalse();
        } else {
            assertThat(statement.trivialBound()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void bracesBalance(Statement statement) {
        int depth = 0;
        for (char symbol : statement.latex().toCharArray()) {
            depth += symbol == '{' ? 1 : symbol == '}' ? -1 : 0;
            assertThat(depth).as("open braces in %s", statement.latex()).isNotNegative();
        }
        assertThat(depth).as("open braces in %s", statement.latex()).isZero();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void dependsOnStatementsThatExistAndNeverOnItself(Statement statement) {
        assertThat(Catalogue.standard().ids()).containsAll(statement.dependsOn());
        assertThat(statement.dependsOn()).doesNotHaveDuplicates();
        assertThat(reachable(statement)).doesNotContain(statement.id());
    }

    private static Set<String> reachable(Statement statement) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(statement.dependsOn());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id)) {
                open.addAll(Catalogue.standard().statement(id).dependsOn());
            }
        }
        return seen;
    }
}
