package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void decadesEndAtPowersOfTen() {
        assertThat(Band.decade(0.005)).isEqualTo(new Band(1e-3, 1e-2));
        for (int power = -11; power <= 5; power++) {
            double end = Math.pow(10, power);
            assertThat(Band.decade(end).upTo()).isEqualTo(end);
            assertThat(Band.decade(end * 1.001).above()).isEqualTo(end);
        }
    }

    @Test
    void doublingsEndAtPowersOfTwo() {
        assertThat(Band.doubling(1)).isEqualTo(new Band(0, 1));
        assertThat(Band.doubling(2)).isEqualTo(new Band(1, 2));
        assertThat(Band.doubling(3)).isEqualTo(new Band(2, 4));
    }

    @Test
    void theScalesAreFinite() {
        assertThat(Band.decade(0)).isEqualTo(Band.decade(1e-300)).isEqualTo(new Band(0, 1e-12));
        assertThat(Band.decade(1e300).upTo()).isInfinite();
        assertThat(Band.doubling(1e300)).isEqualTo(new Band(1 << 19, Double.POSITIVE_INFINITY));
        assertThat(Band.doubling(0)).isEqualTo(new Band(0, 1));
    }

    @Test
    void lowerBandsComeFirst() {
        assertThat(Band.decade(0.5)).isGreaterThan(Band.decade(0.05));
    }
}
