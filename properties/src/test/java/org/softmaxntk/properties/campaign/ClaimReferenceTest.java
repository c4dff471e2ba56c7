package org.softmaxntk.properties.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.perturbation.NtkPerturbation;

class ClaimReferenceTest {
    @Test
    void theClaimItself() {
        ClaimReference reference = ClaimReference.parse("ntk-perturbation");
        assertThat(reference)
                .isEqualTo(ClaimReference.to("ntk-perturbation"))
                .isEqualTo(new ClaimReference("ntk-perturbation", null))
                .hasToString("ntk-perturbation");
        assertThat(reference.resolve()).isInstanceOf(NtkPerturbation.class);
    }

    @Test
    void aFalseVariant() {
        ClaimReference reference = ClaimReference.parse("ntk-perturbation~exponent-two");
        assertThat(reference)
                .isEqualTo(new ClaimReference("ntk-perturbation", "exponent-two"))
                .hasToString("ntk-perturbation~exponent-two");
        assertThat(reference.resolve())
                .isInstanceOfSatisfying(
                        FalseVariant.class,
                        variant -> assertThat(variant.name()).isEqualTo("exponent-two"));
    }

    @Test
    void everyClaimAndVariantOfTheCatalogue() {
        Catalogue.standard().statements().forEach(statement -> {
            assertThat(ClaimReference.parse(statement.id())).hasToString(statement.id());
            statement.falseVariants().forEach(variant -> {
                String text = statement.id() + "~" + variant.name();
                assertThat(ClaimReference.parse(text)).hasToString(text);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ntk_perturbation", "ntk", "~exponent-two", " ntk-perturbation"})
    void anUnknownClaim(String text) {
        String claim = text.replaceAll("~.*", "");
        assertThatThrownBy(() -> ClaimReference.parse(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("claim: required one of softmax-simplex, ")
                .hasMessageEndingWith("; got " + claim);
    }

    @ParameterizedTest
    @CsvSource({
        "ntk-perturbation~, ''",
        "ntk-perturbation~other, other",
        "ntk-perturbation~exponent-two~, exponent-two~"
    })
    void anUnknownVariant(String text, String variant) {
        assertThatThrownBy(() -> ClaimReference.parse(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "false variant of ntk-perturbation: required one of [exponent-two]; got \"" + variant + "\"");
    }
}
