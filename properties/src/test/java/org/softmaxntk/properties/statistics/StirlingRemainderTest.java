package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StirlingRemainderTest {
    private static final double BUDGET = 50 * 0x1p-53;

    /** Expected: mpmath 1.3 with 50 digits. */
    @ParameterizedTest
    @CsvSource({
        "0.25, 0.27251040121343206088, -0.11908399149340471559",
        "0.5, 0.15342640972002734529, -0.072364942924700087072",
        "1.0, 0.08106146679532725822, -0.039720770839917964126",
        "1.75, 0.047140610855563344423, -0.023394447199265848452",
        "2.0, 0.041340695955409294094, -0.020550023851644200982",
        "7.0, 0.011896709945891770095, -0.0059453398331329223594",
        "15.5, 0.0053755990329268344936, -0.0026875202043956916258",
        "16.0, 0.0052076559196096404407, -0.0026035740003579840183",
        "17.25, 0.0048303772270869518262, -0.0024149859193639751474",
        "100.0, 0.00083333055563491468338, -0.00041666423618799012671",
        "1000000000.0, 8.3333333333333333331e-11, -4.1666666666666666664e-11"
    })
    void knownValues(double x, double factorial, double half) {
        assertThat(StirlingRemainder.factorial(x)).isCloseTo(factorial, within(BUDGET));
        assertThat(StirlingRemainder.half(x)).isCloseTo(half, within(BUDGET));
    }

    @Test
    void halfAtZero() {
        assertThat(StirlingRemainder.half(0)).isCloseTo(-0.5 * Math.log(2), within(BUDGET));
    }
}
