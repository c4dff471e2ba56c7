package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No statement says other numbers than its code computes with, and one that did would be noticed. */
class StatementFaultsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static Stream<Statement> statements() {
        return CATALOGUE.statements().stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void wordsHaveTheNumbersOfTheCode(Statement statement) {
        assertThat(StatementFaults.of(statement, CATALOGUE.claim(statement.id())))
                .isEmpty();
    }

    /** The entry of {@code id} with {@code right} replaced by {@code wrong} in one of its texts. */
    private static List<String> faultsWith(String id, String part, String right, String wrong) {
        Statement of = CATALOGUE.statement(id);
        Statement planted = new Statement(
                of.id(),
                of.label(),
                of.title(),
                part.equals("conclusion") ? changed(of.conclusion(), right, wrong) : of.conclusion(),
                part.equals("formula") ? changed(of.formula(), right, wrong) : of.formula(),
                part.equals("latex") ? changed(of.latex(), right, wrong) : of.latex(),
                of.hypotheses(),
                of.guarantee(),
                of.kind(),
                of.attained(),
                of.provenance(),
                of.source(),
                of.deviation(),
                of.finding(),
                of.constants(),
                of.exponent(),
                of.dependsOn(),
                of.trivialBound(),
                of.implementation(),
                of.falseVariants());
        return StatementFaults.of(planted, CATALOGUE.claim(id));
    }

    private static String changed(String text, String right, String wrong) {
        assertThat(text).contains(right);
        return text.replace(right, wrong);
    }

    @Test
    void aWrongExponentIsNoticedWhereverItStands() {
        assertThat(faultsWith("ntk-perturbation", "formula", "e^{10B}", "e^{9B}"))
                .anyMatch(fault -> fault.startsWith("e^{9.0B} in "))
                .anyMatch(fault -> fault.startsWith("no e^{10B} in "));
        assertThat(faultsWith("ntk-perturbation", "latex", "e^{10B}", "e^{11B}"))
                .isNotEmpty();
        assertThat(faultsWith("ntk-perturbation", "conclusion", "e^{10B}", "e^{8B}"))
                .isNotEmpty();
        assertThat(faultsWith("exp-range-within-radius", "formula", "e^{B+R}", "e^{2B+R}"))
                .isNotEmpty();
    }

    @Test
    void aWrongExponentOfASizeIsNoticed() {
        assertThat(faultsWith("convergence", "formula", "e^{18B}", "e^{17B}")).isNotEmpty();
        assertThat(faultsWith("one-step-contraction", "formula", "e^{10B}", "e^{12B}"))
                .isNotEmpty();
    }

    @Test
    void aWrongConstantIsNoticed() {
        assertThat(faultsWith("kernel-drift-second-order", "formula", "6R²", "5R²"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("no ");
        assertThat(faultsWith("convergence-constants", "formula", "20·", "5·")).isNotEmpty();
        assertThat(faultsWith("kernel-tracking", "formula", "g = max", "q = max")
                                .size()
                        + faultsWith("kernel-perturbation-optimal", "formula", "4(e^{4R} − 1)", "3(e^{4R} − 1)")
                                .size())
                .isPositive();
    }
}
