package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

class HolmTest {
    /** Holm's own arithmetic: 4·0.005, 3·0.01, 2·0.03, and 0.04 lifted to 0.06. */
    @Test
    void knownValues() {
        SortedMap<String, Double> adjusted = Holm.adjusted(Map.of("a", 0.01, "b", 0.04, "c", 0.03, "d", 0.005));
        assertThat(adjusted.get("d")).isCloseTo(0.02, within(1e-15));
        assertThat(adjusted.get("a")).isCloseTo(0.03, within(1e-15));
        assertThat(adjusted.get("c")).isCloseTo(0.06, within(1e-15));
        assertThat(adjusted.get("b")).isEqualTo(adjusted.get("c"));
        assertThat(Holm.rejected(Map.of("a", 0.01, "b", 0.04, "c", 0.03, "d", 0.005), 0.05))
                .containsExactly("a", "d");
    }

    @Test
    void rejectsMoreThanBonferroniWould() {
        Map<String, Double> pValues = Map.of("a", 0.01, "b", 0.024, "c", 0.9);
        assertThat(Holm.rejected(pValues, 0.05)).containsExactly("a", "b");
        assertThat(3 * 0.024).isGreaterThan(0.05);
    }

    @Test
    void tiesAreTreatedAlikeInEveryOrder() {
        Map<String, Double> oneWay = new LinkedHashMap<>();
        Map<String, Double> otherWay = new LinkedHashMap<>();
        String[] names = {"a", "b", "c", "d", "e"};
        double[] values = {0.02, 0.01, 0.02, 0.3, 0.02};
        for (int k = 0; k < names.length; k++) {
            oneWay.put(names[k], values[k]);
            otherWay.put(names[names.length - 1 - k], values[names.length - 1 - k]);
        }
        SortedMap<String, Double> adjusted = Holm.adjusted(oneWay);
        assertThat(adjusted).isEqualTo(Holm.adjusted(otherWay));
        assertThat(adjusted.get("a")).isEqualTo(adjusted.get("c")).isEqualTo(adjusted.get("e"));
    }

    @Test
    void oneHypothesisNeedsNoCorrection() {
        assertThat(Holm.adjusted(Map.of("only", 0.05))).containsExactly(Map.entry("only", 0.05));
        assertThat(Holm.adjusted(Map.of())).isEmpty();
    }

    /** 5 true hypotheses with uniform p-values and 5 false ones: 20,000 families, 3 standard deviations of slack. */
    @Test
    void familywiseErrorIsBelowTheLevel() {
        RandomStream stream = RandomStream.of(11);
        int wrong = 0;
        for (int family = 0; family < 20_000; family++) {
            Map<String, Double> pValues = new LinkedHashMap<>();
            for (int k = 0; k < 5; k++) {
                pValues.put("true" + k, stream.nextDouble());
                pValues.put("false" + k, 1e-6 * stream.nextDouble());
            }
            wrong += Holm.rejected(pValues, 0.1).size() > 5 ? 1 : 0;
        }
        assertThat(wrong / 20_000.0).isBetween(0.08, 0.1 + 3 * Math.sqrt(0.09 / 20_000));
    }

    @Test
    void badInput() {
        assertThatThrownBy(() -> Holm.adjusted(Map.of("a", Double.NaN)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("p-value of a: required a number from 0 to 1; got NaN");
        assertThatThrownBy(() -> Holm.rejected(Map.of("a", 0.5), 0)).hasMessageContaining("familywise level");
    }
}
