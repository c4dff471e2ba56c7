package org.softmaxntk.reports.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.arithmetic.Arithmetic;

class CircumstancesTest {
    @ParameterizedTest
    @CsvSource({
        ", false, true, true, true",
        "VECTOR, false, true, false, true",
        "PLAIN, false, true, true, false",
        ", true, true, true, false",
        "VECTOR, false, false, true, false",
        ", false, false, true, false",
        ", false, true, false, false"
    })
    void secondMachineOnlyWhereItHelps(
            Arithmetic requested, boolean resolved, boolean installed, boolean worthwhile, boolean expected) {
        Circumstances circumstances = new Circumstances(
                Optional.ofNullable(requested), resolved, installed, worthwhile, List.of("-Xmx1g", "-Dx=-Xdebug"));
        assertThat(circumstances.callForSecondMachine()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-agentlib:jdwp=transport=dt_socket,address=5005", "-Dcom.sun.management.jmxremote.port=9"})
    void portIsNotOpenedTwice(String option) {
        assertThat(new Circumstances(Optional.empty(), false, true, true, List.of(option)).callForSecondMachine())
                .isFalse();
    }

    @Test
    void testsHaveTheModuleAlready() {
        assertThat(Circumstances.current().callForSecondMachine()).isFalse();
    }
}
