package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Given;

/** The catalogue and the code say the same, in both directions. */
class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final String ROOT = "org.softmaxntk.theorems.";

    static Stream<Statement> statements() {
        return CATALOGUE.statements().stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theClassOfAStatementChecksIt(Statement statement) {
        Claim<? extends Given> claim = CATALOGUE.claim(statement.id());
        assertThat(claim.getClass().getName()).isEqualTo(ROOT + statement.implementation());
        assertThat(claim.id()).isEqualTo(statement.id());
        assertThat(CATALOGUE.statement(statement.id())).isSameAs(statement);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void falseVariantsAreTheSame(Statement statement) {
        Claim<? extends Given> claim = CATALOGUE.claim(statement.id());
        List<String> coded =
                claim.falseVariants().stream().map(FalseVariant::name).toList();
        assertThat(coded).isNotEmpty().doesNotHaveDuplicates();
        assertThat(statement.falseVariants())
                .extracting(Statement.Variant::name)
                .isEqualTo(coded);
        claim.falseVariants().forEach(variant -> assertThat(variant.original()).isSameAs(claim));
    }

    @Test
    void everyClaimClassIsInTheCatalogue() {
        List<String> named =
                statements().map(statement -> ROOT + statement.implementation()).toList();
        assertThat(ClaimClasses.all()).isNotEmpty();
        assertThat(ClaimClasses.all()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void idsAreInTheOrderOfTheStatements() {
        assertThat(CATALOGUE.ids())
                .startsWith("softmax-simplex", "symmetric-init-outputs-zero")
                .contains("ntk-perturbation")
                .isEqualTo(statements().map(Statement::id).toList());
    }

    @Test
    void listsCannotBeChanged() {
        assertThat(CATALOGUE.ids()).isUnmodifiable();
        assertThat(CATALOGUE.statements()).isUnmodifiable();
    }

    @Test
    void anUnknownClaimIsToldWhatThereIs() {
        String known = String.join(", ", CATALOGUE.ids());
        assertThatThrownBy(() -> CATALOGUE.claim("ntk-pertubation"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("claim: required one of " + known + "; got ntk-pertubation");
        assertThatThrownBy(() -> CATALOGUE.statement("Lemma 5.2"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("; got Lemma 5.2");
    }

    @Test
    void claimsAreCalledByIdOrLabelInLettersOfEitherCase() {
        assertThat(CATALOGUE.resolve("Lemma 5.1")).isEqualTo("ntk-perturbation");
        assertThat(CATALOGUE.resolve("s2")).isEqualTo("stepwise-certificate-sharpened");
        assertThat(CATALOGUE.resolve("Softmax-Simplex")).isEqualTo("softmax-simplex");
        assertThat(CATALOGUE.claim("lemma 5.1")).isSameAs(CATALOGUE.claim("ntk-perturbation"));
        assertThat(CATALOGUE.statement("LEMMA 5.1")).isSameAs(CATALOGUE.statement("ntk-perturbation"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aLabelResolves(Statement statement) {
        if (statement.label() != null) {
            assertThat(CATALOGUE.resolve(statement.label())).isEqualTo(statement.id());
        }
    }

    @Test
    void sectionsAreThePackagesInTheOrderOfTheirServiceEntries() {
        assertThat(CATALOGUE.sections())
                .extracting(Section::name)
                .containsExactly(
                        "identities",
                        "bounds",
                        "probability",
                        "perturbation",
                        "activations",
                        "descent",
                        "certificate",
                        "convergence",
                        "diffusion");
    }

    @Test
    void aPartKeepsTheOrderOfTheWhole() {
        Catalogue part = CATALOGUE.only(List.of("convergence", "bounds"));
        assertThat(part.sections()).extracting(Section::name).containsExactly("bounds", "convergence");
        assertThat(part.ids())
                .contains("exp-range", "convergence")
                .doesNotContain("ntk-perturbation")
                .isEqualTo(CATALOGUE.ids().stream().filter(part.ids()::contains).toList());
    }

    @Test
    void anUnknownSectionIsToldWhatThereIs() {
        assertThatThrownBy(() -> CATALOGUE.only(List.of("optics")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("section: required one of identities, bounds,")
                .hasMessageEndingWith("; got optics");
    }

    @Test
    void twoClaimsCannotHaveOneName() {
        List<Section> twice =
                List.of(CATALOGUE.sections().get(0), CATALOGUE.sections().get(0));
        assertThatThrownBy(() -> Catalogue.of(twice))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("softmax-simplex");
    }
}
