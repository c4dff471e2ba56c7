package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netlib.lapack.Dlamc1;
import org.netlib.lapack.Dlamc2;
import org.netlib.lapack.Dlamch;

class NetlibTest {
    /** Each of these says {@code first} until the constants have been worked out. */
    @Test
    void constantsAreThereBeforeAnybodyHasLapack() {
        assertThat(Netlib.LAPACK).isNotNull();
        assertThat(Dlamch.first).isFalse();
        assertThat(Dlamc1.first).isFalse();
        assertThat(Dlamc2.first).isFalse();
        assertThat(Dlamch.eps.val).isEqualTo(0x1p-53);
    }
}
