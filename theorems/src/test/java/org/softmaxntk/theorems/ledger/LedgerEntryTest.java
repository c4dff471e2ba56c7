package org.softmaxntk.theorems.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.verdict.Outcome;

class LedgerEntryTest {
    private static LedgerEntry entry(String variant, List<String> regimes, Map<String, Double> facts) {
        return new LedgerEntry(
                "ntk-perturbation",
                variant,
                Role.PINNED,
                "data=linnerud width=8",
                Outcome.HOLDS,
                null,
                null,
                null,
                null,
                null,
                regimes,
                facts);
    }

    @Test
    void replaysInOneLine() {
        assertThat(entry(null, List.of(), Map.of()).replayCommand())
                .isEqualTo(
                        "java -jar reports/target/softmax-ntk.jar replay ntk-perturbation \"data=linnerud width=8\"");
        assertThat(entry("negative-exponent", List.of(), Map.of()).replayCommand())
                .isEqualTo("java -jar reports/target/softmax-ntk.jar replay ntk-perturbation~negative-exponent"
                        + " \"data=linnerud width=8\"");
    }

    @Test
    void keepsItsOwnCopies() {
        List<String> regimes = new ArrayList<>(List.of("data:iris"));
        Map<String, Double> facts = new HashMap<>(Map.of("n", 1.0));
        LedgerEntry entry = entry(null, regimes, facts);
        regimes.clear();
        facts.clear();
        assertThat(entry.regimes()).containsExactly("data:iris");
        assertThat(entry.facts()).containsOnlyKeys("n");
    }

    @Test
    void rangesOfLogarithmsThereAndBack() {
        for (Enclosure enclosure : List.of(
                Enclosure.exactly(0),
                Enclosure.of(1, 1),
                Enclosure.exactly(2),
                Enclosure.exponential(18_000, 1),
                new Enclosure(0, Double.POSITIVE_INFINITY))) {
            assertThat(LogRange.of(enclosure).enclosure()).isEqualTo(enclosure);
        }
        assertThat(LogRange.of(Enclosure.exactly(0))).isEqualTo(new LogRange(null, null));
        assertThat(LogRange.of(new Enclosure(1, 2))).isEqualTo(new LogRange(1.0, 2.0));
    }
}
