package org.softmaxntk.model.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;

class ArithmeticChoiceTest {
    @Test
    void plainIsThereWhenAskedFor() {
        ArithmeticChoice choice = ArithmeticChoice.from("PLAIN");
        assertThat(choice.arithmetic().name()).isEqualTo("plain Java");
        assertThat(choice.reason()).contains(ArithmeticChoice.PROPERTY);
    }

    /** The build starts its tests with the module. */
    @Test
    void vectorsAreFoundWhereTheModuleIs() {
        ArithmeticChoice choice = ArithmeticChoice.from("auto");
        assertThat(choice.arithmetic().name()).startsWith("vector");
        assertThat(choice.reason()).contains("jdk.incubator.vector");
        assertThat(ArithmeticChoice.from("vector").arithmetic().name())
                .isEqualTo(choice.arithmetic().name());
    }

    @Test
    void anyOtherWishIsRefused() {
        assertThatThrownBy(() -> ArithmeticChoice.from("fast"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("auto, plain or vector")
                .hasMessageContaining("fast");
    }
}
