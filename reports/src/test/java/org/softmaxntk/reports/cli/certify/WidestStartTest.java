package org.softmaxntk.reports.cli.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;

class WidestStartTest {
    /** 20 samples, 3 inputs, 3 targets. */
    private static final DataSet LINNERUD = RealDataSets.LINNERUD.load();

    @Test
    void weightsAndSoftmaxTakeEightBytesANumber() {
        assertThat(WidestStart.most(LINNERUD, 8 * 26 * 1000)).isEqualTo(1000);
    }

    @Test
    void anArrayHasItsLimitToo() {
        assertThat(WidestStart.most(LINNERUD, Long.MAX_VALUE)).isEqualTo(107_374_181);
    }

    @Test
    void aWiderOneIsRefused() {
        WidestStart.require("--max-width", 8192, LINNERUD);
        assertThatThrownBy(() -> WidestStart.require("--max-width", 2_000_000_000, LINNERUD))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("--max-width: required at most ")
                .hasMessageContaining(" MiB, the memory Java may use (set by java -Xmx)")
                .hasMessageEndingWith("; got 2000000000");
    }
}
