package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "+1", "007", "1.5", "1.", ".5", "-.5", "1e3", "1E+3", "1.5e-300", "1e999"})
    void decimals(String cell) {
        assertThat(CellNumber.isDecimal(cell)).isTrue();
        assertThat(CellNumber.isAttempt(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1_000",
                "1'000",
                "1’000",
                "1 000",
                "1\u00A0000",
                "1.000,5",
                "0x1p3",
                "0X1.8P-2",
                "0x10",
                "1d",
                "1f",
                "1F",
                "1.5D",
                "12%",
                "NaN",
                "nan",
                "inf",
                "-Inf",
                "Infinity",
                "+infinity",
                "∞",
                "-∞",
                "−1",
                "",
                " ",
                ".",
                ",",
                "-."
            })
    void attemptsThatAreNoDecimals(String cell) {
        assertThat(CellNumber.isDecimal(cell)).isFalse();
        assertThat(CellNumber.isAttempt(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setosa",
                "e3",
                "1st",
                "3 cm",
                "2024-01-01",
                "x1",
                "-",
                "NA",
                "info",
                "nano",
                "1e",
                "1..x",
                "١٢",
                "１"
            })
    void text(String cell) {
        assertThat(CellNumber.isDecimal(cell)).isFalse();
        assertThat(CellNumber.isAttempt(cell)).isFalse();
    }
}
