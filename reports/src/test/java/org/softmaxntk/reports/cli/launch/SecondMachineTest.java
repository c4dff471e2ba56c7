package org.softmaxntk.reports.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondMachineTest {
    @Test
    void itIsCalledAsTheFirstOneWas() {
        assertThat(SecondMachine.program("a/x.jar", "a/x.jar check --all", String.class))
                .containsExactly("-jar", "a/x.jar");
        assertThat(SecondMachine.program("a/x.jar:b", "java.lang.String check", String.class))
                .containsExactly("-classpath", "a/x.jar:b", "java.lang.String");
    }

    @Test
    void itKnowsItsParentAndHasTheModule() {
        assertThat(SecondMachine.command(String.class, List.of("one", "t w o")))
                .contains(
                        "--add-modules=jdk.incubator.vector",
                        "-Dsoftmaxntk.launched-by=" + ProcessHandle.current().pid())
                .endsWith("one", "t w o");
    }

    @Test
    void messagesAndExitCodeArePassedOn() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String java = SecondMachine.command(String.class, List.of()).get(0);
        Process machine = SecondMachine.start(List.of(java, "--add-modules=jdk.incubator.vector", "--frobnicate"));
        int code = SecondMachine.attend(machine, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("frobnicate").doesNotContain("incubator modules");
    }
}
