package org.softmaxntk.reports.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondMachineTest {
    @Test
    void itIsCalledAsTheFirstOneWas() {
        assertThat(SecondMachine.program("a/x.jar", "a/x.jar check --all", String.class))
                .containsExactly("-jar", "a/x.jar");
        assertThat(SecondMachine.program("a/x.jar:b", "java.lang.String check", String.class))
                .containsExactly("-classpath", "a/x.jar:b", "java.lang.String");
        assertThat(SecondMachine.program("a/x.jar", "a/x.jar", String.class)).containsExactly("-jar", "a/x.jar");
        assertThat(SecondMachine.program("java", "java.lang.String check", String.class))
                .containsExactly("-classpath", "java", "java.lang.String");
        assertThat(SecondMachine.program("", "", String.class)).containsExactly("-classpath", "", "java.lang.String");
    }

    @Test
    void optionsOfTheEnvironmentAreGivenOnce() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "JAVA_TOOL_OPTIONS", "-Da=b", "JDK_JAVA_OPTIONS", "-Da=b", "_JAVA_OPTIONS", "-Da=b", "HOME", "here"));
        SecondMachine.forgetOptions(environment);
        assertThat(environment).containsOnly(Map.entry("HOME", "here"));
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
    void whatFailsBeforeItBeginsIsToldApart() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String java = SecondMachine.command(String.class, List.of()).get(0);
        Process machine = SecondMachine.start(List.of(java, "--add-modules=jdk.incubator.vector", "--frobnicate"));
        assertThat(SecondMachine.attend(machine, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .as("it never began")
                .isEmpty();
        assertThat(machine.exitValue()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("frobnicate");
    }

    @Test
    void exitCodeIsPassedOnOnceItHasBegun() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String java = SecondMachine.command(String.class, List.of()).get(0);
        Process machine = SecondMachine.start(List.of(java, "--add-modules=jdk.incubator.vector", "no.such.Program"));
        assertThat(SecondMachine.attend(machine, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .hasValue(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no.such.Program")
                .doesNotContain("incubator modules");
    }
}
