package org.softmaxntk.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;

@Isolated("changes a system property")
class CheckedArithmeticTest {
    @ParameterizedTest
    @CsvSource({"evaluate, -", "info, --json", "experiment, flow"})
    void arithmeticThatIsNoneIsBadInput(String command, String argument) {
        Invocation refused = asking("fast", () -> Invocation.of(command, argument));
        assertThat(refused.err())
                .isEqualToIgnoringNewLines("softmaxntk.arithmetic: required vector or plain; got fast");
        assertThat(refused.out()).isEmpty();
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void whatDoesNotComputeDoesNotAsk() {
        assertThat(asking("fast", () -> Invocation.of("claims")).code()).isZero();
        assertThat(asking("fast", () -> Invocation.of("evaluate", "--help")).code())
                .isZero();
    }

    private static Invocation asking(String arithmetic, Supplier<Invocation> call) {
        String before = System.getProperty(ChosenArithmetic.PROPERTY);
        System.setProperty(ChosenArithmetic.PROPERTY, arithmetic);
        try {
            return call.get();
        } finally {
            if (before == null) {
                System.clearProperty(ChosenArithmetic.PROPERTY);
            } else {
                System.setProperty(ChosenArithmetic.PROPERTY, before);
            }
        }
    }
}
