package org.softmaxntk.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.sample.SampleRun;

class LedgerFolderTest {
    private static final String HEADER = "{\"schema\":\"softmax-ntk/ledger/2\",\"profile\":\"full\",\"seed\":1,"
            + "\"jdk\":\"17\",\"vendor\":\"v\",\"os\":\"o\",\"version\":\"1\",\"commit\":\"c\"}\n";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("ledger"));
    }

    private List<LedgerLine> lines() {
        List<LedgerLine> lines = new ArrayList<>();
        LedgerFolder.of(folder).read(lines::add);
        return lines;
    }

    private void assertInvalid(String... said) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(this::lines)
                .satisfies(error -> assertThat(error.getMessage()).contains(said));
    }

    @Test
    void readsAllLedgersInTheOrderOfTheirNames() throws IOException {
        new SampleRun().ofCommits("one").writeTo(folder.resolve("b.jsonl"));
        new SampleRun().ofCommits("two").writeTo(folder.resolve("a.jsonl"));
        Files.writeString(folder.resolve("notes.txt"), "no ledger");
        List<LedgerLine> lines = new ArrayList<>();

        RunFacts run = LedgerFolder.of(folder).read(lines::add);

        assertThat(lines).hasSize(2 * SampleRun.goodEntries().size());
        assertThat(lines.get(0).where()).endsWith("a.jsonl, line 2");
        assertThat(lines.get(0).entry()).isEqualTo(SampleRun.goodEntries().get(0));
        assertThat(run.commits()).containsExactly("one", "two");
        assertThat(run.jdks()).containsExactly("17.0.15 (vendor)");
        assertThat(run.oneRun()).isFalse();
    }

    @Test
    void oneRunMayHaveSeveralSeeds() {
        List<String> one = List.of("x");

        assertThat(new RunFacts(one, List.of("1", "2"), one, one, one, one).oneRun())
                .isTrue();
        assertThat(new RunFacts(List.of("full", "quick"), one, one, one, one, one).oneRun())
                .isFalse();
        assertThat(new RunFacts(one, one, List.of("17", "21"), one, one, one).oneRun())
                .isFalse();
        assertThat(new RunFacts(one, one, one, List.of("a", "b"), one, one).oneRun())
                .isFalse();
        assertThat(new RunFacts(one, one, one, one, List.of("1", "2"), one).oneRun())
                .isFalse();
    }

    @Test
    void aMissingOrEmptyFolderIsInvalid() {
        assertInvalid(folder.toString(), "required a folder with ledgers (*.jsonl)", "without any");
        folder = temporary.resolve("nowhere");
        assertInvalid(folder.toString(), "no such folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | an empty file
            text | line 1: required a JSON object
            null | line 1: required a JSON object of the ledger's schema; got null
            {"schema": "other/9", "seed": 1} | line 1: required schema softmax-ntk/ledger/2; got schema other/9
            """)
    void aBadHeaderIsInvalid(String header, String said) throws IOException {
        Files.writeString(folder.resolve("x.jsonl"), header);

        assertInvalid("x.jsonl", said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"claim":"c | line 2: required a JSON object
            {} | line 2
            {"role":"real","instance":"i","verdict":"holds","regimes":[],"facts":{}} | problem: claim
            {"claim":"c","instance":"i","verdict":"holds","regimes":[],"facts":{}} | problem: role
            {"claim":"c","role":"real","verdict":"holds","regimes":[],"facts":{}} | problem: instance
            {"claim":"c","role":"real","instance":"i","verdict":"true","regimes":[],"facts":{}} | from String "true"
            {"claim":"c","role":"odd","instance":"i","verdict":"holds","regimes":[],"facts":{}} | line 2: required a JSON object
            {"claim":"c","role":"real","instance":"i","verdict":"holds","regimes":[],"facts":{}} | required both sides
            {"claim":"c","role":"real","instance":"i","verdict":"not-applicable","regimes":[],"facts":{}} | the hypothesis that failed
            {"claim":"c","role":"real","instance":"i","verdict":"holds","measurement":{"measured":{"lnLower":2,"lnUpper":1},"stated":{"lnLower":1,"lnUpper":1},"digits":1},"regimes":[],"facts":{}} | lower end first
            {"claim":"c","role":"real","instance":"i","verdict":"holds","measurement":{"measured":{"lnLower":1,"lnUpper":1},"digits":1},"regimes":[],"facts":{}} | required both sides
            {"claim":"c","role":"real","instance":"i","verdict":"supported","regimes":[],"facts":{}} | required draws that were counted
            {"claim":"c","role":"real","instance":"i","verdict":"supported","frequency":{"trials":3,"successes":4,"failureProbability":0.1,"lnAgainst":0,"lnFor":0},"regimes":[],"facts":{}} | required draws that were counted
            {"claim":"c","role":"real","instance":"i","verdict":"refuted","frequency":{"trials":3,"successes":2,"failureProbability":1,"lnAgainst":0,"lnFor":0},"regimes":[],"facts":{}} | required draws that were counted
            {"claim":"c","role":"real","instance":"i","verdict":"supported","measurement":{"measured":{"lnLower":2,"lnUpper":1},"stated":{"lnLower":1,"lnUpper":1},"digits":1},"frequency":{"trials":3,"successes":2,"failureProbability":0.1,"lnAgainst":0,"lnFor":0},"regimes":[],"facts":{}} | lower end first
            {"claim":"c","role":"proof","instance":"i","verdict":"proved","regimes":[],"facts":{}} | or a box
            """)
    void aBadLineIsInvalid(String line, String said) throws IOException {
        Files.writeString(folder.resolve("x.jsonl"), HEADER + line + "\n");

        assertInvalid("x.jsonl", said);
    }

    @Test
    void whatIsNotTextIsInvalid() throws IOException {
        Files.write(folder.resolve("x.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertInvalid("x.jsonl", "required a readable ledger");
    }
}
