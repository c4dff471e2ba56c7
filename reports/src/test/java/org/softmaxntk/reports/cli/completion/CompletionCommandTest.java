package org.softmaxntk.reports.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.cli.Invocation;

class CompletionCommandTest {
    @Test
    void everyCommandAndItsOptionsAreCompletedInBashAndZsh() {
        Invocation completion = Invocation.of("completion");
        assertThat(completion.code()).isZero();
        assertThat(completion.err()).isEmpty();
        assertThat(completion.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("bashcompinit", "-F _complete_softmax-ntk", "softmax-ntk")
                .contains("'--loss-fraction'", "'--drop-missing'", "certify", "replay", "'--section'");
    }
}
