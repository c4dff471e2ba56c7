package org.softmaxntk.reports.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SeventeenDigitsProperties {
    /** Bit patterns, because drawing doubles by value would hardly reach the subnormal ones. */
    @Property
    void everyFiniteDoubleComesBackBitForBit(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertComesBack(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "0.1, 0.10000000000000001",
        "1, 1",
        "-1.5, -1.5",
        "1e300, 1.0000000000000001E+300",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "4.9E-324, 4.9406564584124654E-324",
        "1.7976931348623157E308, 1.7976931348623157E+308",
        "2.0E-3, 0.0020000000000000000"
    })
    void writesTheDoubleItselfInSeventeenDigits(double value, String text) {
        assertThat(SeventeenDigits.of(value)).isEqualTo(text);
        assertComesBack(value);
    }

    private static void assertComesBack(double value) {
        String text = SeventeenDigits.of(value);
        double back = JsonMapper.shared().readTree(text).asDouble();
        assertThat(Double.doubleToRawLongBits(back)).isEqualTo(Double.doubleToRawLongBits(value));
        assertThat(text.replaceFirst("[eE].*", "").replaceAll("[-.]", "").replaceFirst("^0+", ""))
                .hasSizeLessThanOrEqualTo(17);
    }
}
