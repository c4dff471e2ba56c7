package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.Worth;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Outcome;

/** Beyond the sizes that a claim asks for, nothing counts for or against it. */
class StatementPropertiesTest {
    private static final String DRAWN = "limit-kernel";
    private static final String ALWAYS = "convergence-constants";
    private static final ProbabilityProperties OF_DRAWS = new OfDraws();
    private static final ClaimProperties OF_INSTANCES = new OfInstances();

    private static LedgerEntry entry(String claim, Outcome verdict, double decades) {
        return new LedgerEntry(
                claim,
                null,
                Role.GENERATED,
                "narrow",
                verdict,
                null,
                null,
                new Worth(new TreeMap<>(Map.of("width", decades)), null),
                new Frequency(400, 400, 0.1, 0, 40),
                null,
                List.of(),
                Map.of());
    }

    @Test
    void aLawThatIsTooSmallSupportsNothing() {
        assertThatCode(() -> OF_DRAWS.requireHolds(entry(DRAWN, Outcome.SUPPORTED, -0.5)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> OF_DRAWS.requireHolds(entry(DRAWN, Outcome.SUPPORTED, 0.5)))
                .withMessageContaining("narrow has the sizes limit-kernel asks for")
                .withMessageContaining("width=0.5");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, Double.POSITIVE_INFINITY})
    void whatIsTooSmallRefutesNothing(double decades) {
        assertThat(OF_DRAWS.refutes(entry(DRAWN, Outcome.REFUTED, -0.5))).isTrue();
        assertThat(OF_DRAWS.refutes(entry(DRAWN, Outcome.REFUTED, decades))).isFalse();
        assertThat(OF_INSTANCES.refutes(entry(ALWAYS, Outcome.VIOLATED, 0))).isTrue();
        assertThat(OF_INSTANCES.refutes(entry(ALWAYS, Outcome.VIOLATED, decades)))
                .isFalse();
    }

    private static final class OfDraws extends ProbabilityProperties {
        private OfDraws() {
            super(DRAWN);
        }

        @Override
        protected Recipe law(String data) {
            return NetworkRecipes.on(data);
        }

        @Override
        protected Map<Recipe, Double> nearest() {
            return Map.of();
        }

        @Override
        protected Map<String, String> frozen() {
            return Map.of();
        }
    }

    private static final class OfInstances extends NetworkProperties {
        private OfInstances() {
            super(ALWAYS);
        }

        @Override
        protected Map<Recipe, Double> nearest() {
            return Map.of();
        }

        @Override
        protected Map<String, String> frozen() {
            return Map.of();
        }
    }
}
