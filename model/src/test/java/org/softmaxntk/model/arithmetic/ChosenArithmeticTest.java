package org.softmaxntk.model.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;

class ChosenArithmeticTest {
    private static final VirtualMachine FAST = new VirtualMachine(true, true);
    private static final VirtualMachine WITHOUT_MODULE = new VirtualMachine(false, true);

    @ParameterizedTest
    @CsvSource({
        "true, true, VECTOR, module jdk.incubator.vector is there",
        "true, false, PLAIN, this Java runs without its optimising compiler",
        "false, true, PLAIN, Java was started without --add-modules=jdk.incubator.vector",
        "false, false, PLAIN, Java was started without --add-modules=jdk.incubator.vector"
    })
    void machineDecidesIfNobodyAsks(boolean module, boolean optimising, Arithmetic expected, String reason) {
        ChosenArithmetic chosen = ChosenArithmetic.of(Optional.empty(), new VirtualMachine(module, optimising));
        assertThat(chosen.arithmetic()).isEqualTo(expected);
        assertThat(chosen.reason()).isEqualTo(reason);
    }

    @Test
    void whatIsAskedForIsTaken() {
        assertThat(ChosenArithmetic.of(Optional.of(Arithmetic.PLAIN), FAST))
                .isEqualTo(new ChosenArithmetic(Arithmetic.PLAIN, "asked for", 1));
        ChosenArithmetic slow = ChosenArithmetic.of(Optional.of(Arithmetic.VECTOR), new VirtualMachine(true, false));
        assertThat(slow.arithmetic()).isEqualTo(Arithmetic.VECTOR);
        assertThat(slow.lanes()).isGreaterThan(1);
    }

    @Test
    void vectorWithoutItsModuleIsRefused() {
        assertThatThrownBy(() -> ChosenArithmetic.of(Optional.of(Arithmetic.VECTOR), WITHOUT_MODULE))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("softmaxntk.arithmetic: required java --add-modules=jdk.incubator.vector for vector;"
                        + " got a Java without it");
    }

    @Test
    void propertyGoesBeforeVariable() {
        assertThat(ChosenArithmetic.requested("plain", "vector")).contains(Arithmetic.PLAIN);
        assertThat(ChosenArithmetic.requested(null, "vector")).contains(Arithmetic.VECTOR);
        assertThat(ChosenArithmetic.requested(" ", "vector")).contains(Arithmetic.VECTOR);
        assertThat(ChosenArithmetic.requested(null, "")).isEmpty();
        assertThat(ChosenArithmetic.requested(null, null)).isEmpty();
        assertThatThrownBy(() -> ChosenArithmetic.requested("fast", null))
                .hasMessage("softmaxntk.arithmetic: required vector or plain; got fast");
        assertThatThrownBy(() -> ChosenArithmetic.requested(null, "fast"))
                .hasMessage("SOFTMAX_NTK_ARITHMETIC: required vector or plain; got fast");
    }

    @Test
    void hotSpotSaysWhetherItOptimises() {
        assertThat(VirtualMachine.optimises("mixed mode, sharing")).isTrue();
        assertThat(VirtualMachine.optimises("compiled mode, sharing")).isTrue();
        assertThat(VirtualMachine.optimises("interpreted mode, sharing")).isFalse();
        assertThat(VirtualMachine.optimises("mixed mode, emulated-client, sharing"))
                .isFalse();
    }

    @Test
    void testsHaveTheModule() {
        assertThat(VirtualMachine.current().vectorModule()).isTrue();
    }
}
