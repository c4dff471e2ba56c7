package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void upToOneTheyEndAtPowersOfTen() {
        assertThat(Band.of(0.005)).isEqualTo(new Band(1e-3, 1e-2));
        for (int power = -11; power <= -1; power++) {
            double end = Math.pow(10, power);
            assertThat(Band.of(end).upTo()).isEqualTo(end);
            assertThat(Band.of(end * 1.001).above()).isEqualTo(end);
        }
    }

    @Test
    void beyondOneTheyEndAtPowersOfTwo() {
        assertThat(Band.of(1)).isEqualTo(new Band(0.1, 1));
        assertThat(Band.of(2)).isEqualTo(new Band(1, 2));
        assertThat(Band.of(3)).isEqualTo(new Band(2, 4));
    }

    @Test
    void theyAreFewAndWithoutGaps() {
        assertThat(Band.of(0)).isEqualTo(Band.of(1e-300)).isEqualTo(new Band(0, 1e-12));
        assertThat(Band.of(1e300)).isEqualTo(new Band(1 << 19, Double.POSITIVE_INFINITY));
        assertThat(Band.ALL).hasSize(33).isSorted();
        for (int at = 1; at < Band.ALL.size(); at++) {
            assertThat(Band.ALL.get(at).above()).isEqualTo(Band.ALL.get(at - 1).upTo());
        }
    }
}
