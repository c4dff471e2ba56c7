package org.softmaxntk.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.certification.CertificateTable.Row;
import org.softmaxntk.properties.certification.LeastWidth;
import org.softmaxntk.properties.certification.TableTask;

class CertificatesMarkdownTest {
    private static final TableTask LINNERUD = TableTask.standard().get(0);

    private static List<String> lines(Row row) {
        return CertificatesMarkdown.lines(List.of(row), "some command");
    }

    @Test
    void aRowHasEveryCertificateAndWhatItTookItself() {
        Map<String, LeastWidth> widths = Map.of(
                "S2", new LeastWidth(8, false),
                "S", new LeastWidth(1026, false),
                "K2", new LeastWidth(65536, true),
                "K1", new LeastWidth(LeastWidth.OUT_OF_REACH, true));
        assertThat(lines(new Row(LINNERUD, 5, "", widths, OptionalInt.of(6))))
                .contains(
                        "| data | loss | seeds | K, first form | K1 | K2 | S | S2 | descent |",
                        "| linnerud | 0.8 | 5 | not tried | – | 65,536† | 1,026 | 8 | 6 |")
                .anyMatch(line -> line.contains("Made by `some command`"));
    }

    @Test
    void whatIsTooLargeSaysWhy() {
        assertThat(lines(new Row(LINNERUD, 0, "too many rows", Map.of(), OptionalInt.empty())))
                .contains(
                        "| linnerud | 0.8 | – | not tried | not tried | not tried | not tried | not tried | not tried |",
                        "- linnerud: too many rows");
    }

    @Test
    void aWidthThatDescentDoesNotReachIsAboveTheWidest() {
        assertThat(lines(new Row(LINNERUD, 1, "", Map.of(), OptionalInt.empty())))
                .anyMatch(line -> line.endsWith("| > 64 |"));
    }
}
