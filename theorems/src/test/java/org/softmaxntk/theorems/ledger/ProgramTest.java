package org.softmaxntk.theorems.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgramTest {
    @AfterEach
    void ours() {
        System.clearProperty(Program.PROPERTY);
    }

    @Test
    void oursUntilAnotherIsNamed() {
        assertThat(LedgerEntry.replayCommand("a", "x=1"))
                .isEqualTo("java -jar reports/target/softmax-ntk.jar replay a \"x=1\"");
        System.setProperty(Program.PROPERTY, "java -jar theirs.jar");
        assertThat(LedgerEntry.replayCommand("a", "x=1")).isEqualTo("java -jar theirs.jar replay a \"x=1\"");
    }
}
