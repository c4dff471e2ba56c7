package org.softmaxntk.reports.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncubatorNoticeTest {
    private static final String NOTICE = "WARNING: Using incubator modules: jdk.incubator.vector\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "one\n", "one\ntwo", "Picked up JAVA_TOOL_OPTIONS: -Dx\nWARNING: Us\n", "\n\nσ = 1\n"})
    void onlyTheNoticeIsLeftOut(String other) throws IOException {
        assertThat(passedOn(NOTICE + other)).isEqualTo(other);
        assertThat(passedOn(NOTICE.replace("\n", "\r\n") + other)).isEqualTo(other);
        assertThat(passedOn(other + (other.isEmpty() || other.endsWith("\n") ? "" : "\n") + NOTICE + "rest"))
                .isEqualTo(other + (other.isEmpty() || other.endsWith("\n") ? "" : "\n") + "rest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "W",
                "WARNING: Using incubator modules: jdk.incubator.vector",
                "WARNING: Using incubator modules: jdk.incubator.vector, other\nnext\n",
                "WARNING: Using incubator WARNING: Using incubator modules: jdk.incubator.vector\n",
                " WARNING: Using incubator modules: jdk.incubator.vector\n",
                "WARNING: something else\nσ\n"
            })
    void everythingElsePasses(String text) throws IOException {
        assertThat(passedOn(text)).isEqualTo(text);
    }

    @Test
    void itIsLeftOutOnce() throws IOException {
        assertThat(passedOn(NOTICE + NOTICE)).isEqualTo(NOTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", other", "\r"})
    void itTellsThatTheMachineHasBegun(String more) throws IOException {
        assertThat(seen("Picked up\n" + NOTICE.replace("\n", more + "\n"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "WARNING: Using incubator", "Unrecognized option: WARNING: Using incubator modules: x\n"})
    void withoutItTheMachineHasNotBegun(String text) throws IOException {
        assertThat(seen(text)).isFalse();
    }

    private static boolean seen(String text) throws IOException {
        return IncubatorNotice.passOnTheRest(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
    }

    private static String passedOn(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IncubatorNotice.passOnTheRest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
