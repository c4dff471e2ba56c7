package org.softmaxntk.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;

class CodeCoverageTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("jacoco.xml"), content);
    }

    @Test
    void readsTheCountersOfTheReportAndOfItsGroups() throws IOException {
        Path file = file("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
                <report name="all"><sessioninfo id="s" start="1" dump="2"/>
                <group name="model"><package name="p"><class name="c"><counter type="LINE" missed="9" covered="9"/></class>
                <counter type="LINE" missed="9" covered="9"/></package>
                <counter type="INSTRUCTION" missed="7" covered="7"/><counter type="BRANCH" missed="1" covered="3"/>
                <counter type="LINE" missed="2" covered="8"/></group>
                <group name="theorems"><counter type="LINE" missed="0" covered="5"/></group>
                <counter type="BRANCH" missed="1" covered="3"/><counter type="LINE" missed="2" covered="13"/></report>
                """);

        CodeCoverage coverage = CodeCoverage.read(file);

        assertThat(coverage.overall()).isEqualTo(new ModuleCoverage("all", new Counter(13, 2), new Counter(3, 1)));
        assertThat(coverage.modules())
                .containsExactly(
                        new ModuleCoverage("model", new Counter(8, 2), new Counter(3, 1)),
                        new ModuleCoverage("theorems", new Counter(5, 0), new Counter(0, 0)));
        assertThat(coverage.overall().branches().ratio()).isEqualTo(0.75);
        assertThat(coverage.modules().get(1).branches().ratio()).isEqualTo(1);
    }

    @Test
    void aReportOfOneModuleHasNoGroups() throws IOException {
        Path file = file("<report name='x'><package name='p'><counter type='LINE' missed='1' covered='1'/></package>"
                + "<counter type='LINE' missed='1' covered='3'/></report>");

        assertThat(CodeCoverage.read(file).modules()).isEmpty();
        assertThat(CodeCoverage.read(file).overall().lines()).isEqualTo(new Counter(3, 1));
    }

    @Test
    void missingOrMalformedFilesAreInvalid() throws IOException {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CodeCoverage.read(folder.resolve("none.xml")))
                .withMessageContaining("none.xml: required a readable XML file with root <report>; got no such file");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CodeCoverage.read(folder))
                .withMessageContaining("required a readable XML file");
        Path empty = file("<report name='x'/>");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CodeCoverage.read(empty))
                .withMessageContaining("required a counter of lines in <report>; got none");
        file("<report><counter type='LINE' missed='-1' covered='3'/></report>");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CodeCoverage.read(empty))
                .withMessageContaining("required a whole number in missed of <counter>; got -1");
    }
}
