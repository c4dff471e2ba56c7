package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.125, 0.125",
        "1, 1.00",
        "0.00137, 0.00137",
        "12.34, 12.3",
        "5955, 5955",
        "0.000999, 1.0·10⁻³",
        "0.00025, 2.5·10⁻⁴",
        "1e-12, 1.0·10⁻¹²",
        "9.96e-7, 1.0·10⁻⁶",
        "12345, 1.2·10⁴"
    })
    void powersHaveTwoOrThreeDigits(double value, String text) {
        assertThat(NumberText.power(Math.log(value))).isEqualTo(text);
    }

    @Test
    void powersBeyondTheDoublesAreStillNumbers() {
        assertThat(NumberText.power(-4343 * Math.log(10) + 0.1)).isEqualTo("1.1·10⁻⁴³⁴³");
        assertThat(NumberText.power(Double.NEGATIVE_INFINITY)).isEqualTo("0");
        assertThat(NumberText.power(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(NumberText.power(Double.NaN)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({
        "64, 64",
        "0.005, 0.005",
        "0, 0",
        "-2, -2",
        "2.5e-12, 2.5·10⁻¹²",
        "1e6, 1·10⁶",
        "0.1234567, 0.123457",
        "-1.5e9, -1.5·10⁹",
        "NaN, –",
        "Infinity, ∞",
        "-Infinity, −∞",
        "0.0001, 0.0001",
        "999999.9, 1·10⁶"
    })
    void factsHaveAtMostSixDigits(double value, String text) {
        assertThat(NumberText.fact(value)).isEqualTo(text);
    }

    @Test
    void almostAllIsNotAll() {
        assertThat(NumberText.percent(0.99999)).isEqualTo("99.9%");
        assertThat(NumberText.percent(1)).isEqualTo("100.0%");
        assertThat(NumberText.percent(0.5)).isEqualTo("50.0%");
    }

    @Test
    void numbersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(NumberText.count(1234567)).isEqualTo("1,234,567");
            assertThat(NumberText.power(Math.log(0.5))).isEqualTo("0.500");
        } finally {
            Locale.setDefault(before);
        }
    }
}
