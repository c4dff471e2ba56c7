package org.softmaxntk.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @ParameterizedTest
    @ValueSource(strings = {"check --all", "replay a b", "evaluate -", "certify linnerud", "info", "info --json"})
    void theseCompute(String call) {
        assertThat(Commands.compute(List.of(call.split(" ")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "--version", "check --help", "info -V", "claims", "report", "accept", "frobnicate"})
    void theseDoNot(String call) {
        assertThat(Commands.compute(List.of(call.split(" ")))).isFalse();
    }

    @Test
    void nothingDoesNot() {
        assertThat(Commands.compute(List.of())).isFalse();
    }

    @Test
    void aStrangersCommandIsOneOfTheProgram() {
        assertThat(Invocation.of("greet")).isEqualTo(new Invocation(0, "hello" + System.lineSeparator(), ""));
        assertThat(Invocation.of("greet", "--help").out()).startsWith("Usage: softmax-ntk greet");
    }
}
