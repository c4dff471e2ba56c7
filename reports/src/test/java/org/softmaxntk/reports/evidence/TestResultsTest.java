package org.softmaxntk.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;

class TestResultsTest {
    @TempDir
    Path temporary;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(temporary.resolve(name));
    }

    private static void write(Path folder, String suite, String xml) throws IOException {
        Files.writeString(folder.resolve("TEST-" + suite + ".xml"), xml);
    }

    @Test
    void addsUpSuitesAndModules() throws IOException {
        Path model = folder("model/target/surefire-reports");
        Path other = folder("elsewhere");
        write(model, "a.ATest", """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="a.ATest" tests="4" errors="1" skipped="1" failures="1">
                  <properties><property name="x" value="y"/></properties>
                  <testcase name="fine" classname="a.ATest"/>
                  <testcase name="skipped" classname="a.ATest"><skipped message="later"/></testcase>
                  <testcase name="fails" classname="a.Inherited">
                    <failure message="expected 1 &lt; 0" type="E"><![CDATA[stack]]></failure>
                    <system-out>noise</system-out>
                  </testcase>
                  <testcase name="" classname="a.ATest"><error type="E"> no message
                here </error></testcase>
                </testsuite>
                """);
        write(model, "a.BTest", "<testsuite name='a.BTest' tests='2' errors='0' skipped='0' failures='0'/>");
        write(other, "c.CTest", "<testsuite tests='1' errors='0' skipped='0' failures='0'/>");
        Files.writeString(other.resolve("c.CTest.txt"), "text report");

        TestResults results = TestResults.read(List.of(model, other));

        assertThat(results.modules()).extracting(ModuleTests::module).containsExactly("model", "elsewhere");
        assertThat(results.modules().get(0).classes()).isEqualTo(Map.of("a.ATest", 4, "a.BTest", 2));
        assertThat(results.tests()).isEqualTo(7);
        assertThat(results.passed()).isEqualTo(4);
        assertThat(results.failed()).isEqualTo(2);
        assertThat(results.skipped()).isEqualTo(1);
        assertThat(results.failing())
                .containsExactly(
                        new FailingTest("model", "a.ATest", "fails", "expected 1 < 0"),
                        new FailingTest("model", "a.ATest", "", "no message\nhere"));
        assertThat(results.failing()).extracting(FailingTest::name).containsExactly("ATest.fails", "ATest");
    }

    @Test
    void aNestedClassIsReplayedThroughItsOutermost() {
        FailingTest nested = new FailingTest("model", "a.Outer$Inner", "m", "");

        assertThat(nested.replayCommand())
                .isEqualTo("mvn test -pl model -am -Dtest=Outer -Dsurefire.failIfNoSpecifiedTests=false");
    }

    @Test
    void aSuiteWithoutANameIsCalledByTheClassOfItsTest() throws IOException {
        Path folder = folder("m");
        write(
                folder,
                "x",
                "<testsuite tests='1' errors='0' skipped='0' failures='1'>"
                        + "<testcase classname='a.Deep'><failure message='" + "x".repeat(2000)
                        + "'/></testcase></testsuite>");

        FailingTest failing = TestResults.read(List.of(folder)).failing().get(0);

        assertThat(failing.className()).isEqualTo("a.Deep");
        assertThat(failing.method()).isEmpty();
        assertThat(failing.message()).hasSize(1002).endsWith(" …");
    }

    @Test
    void aFolderWithoutReportsIsInvalid() throws IOException {
        Path empty = folder("empty");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> TestResults.read(List.of(empty)))
                .withMessageContaining(empty.toString())
                .withMessageContaining("TEST-*.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<testsuite tests='1' errors='0' skipped='0' failures='0'>",
                "<other/>",
                "<testsuite/>",
                "<testsuite tests='one' errors='0' skipped='0' failures='0'/>",
                "<!DOCTYPE testsuite [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
                        + "<testsuite tests='1' errors='0' skipped='0' failures='1'>"
                        + "<testcase><failure>&secret;</failure></testcase></testsuite>"
            })
    void malformedReportsAreInvalid(String xml) throws IOException {
        Path folder = folder("bad");
        write(folder, "x", xml);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> TestResults.read(List.of(folder)))
                .withMessageContaining("TEST-x.xml: required")
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("root:", "\n"));
    }
}
