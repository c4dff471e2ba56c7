package org.softmaxntk.reports.cli.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.certification.CertificateTable;
import org.softmaxntk.properties.certification.CertificateTable.Row;
import org.softmaxntk.properties.certification.LeastWidth;
import org.softmaxntk.properties.certification.TableTask;

class CertificatesMarkdownTest {
    private static final TableTask LINNERUD = CertificateTable.REAL_DATA.tasks().get(0);

    private static List<String> lines(CertificateTable table, Row row) {
        return CertificatesMarkdown.lines(Map.of(table, List.of(row)), "some command");
    }

    private static Map<String, LeastWidth> widths(CertificateTable table, LeastWidth... widths) {
        Map<String, LeastWidth> named = new LinkedHashMap<>();
        for (int k = 0; k < widths.length; k++) {
            named.put(table.certificates().get(k), widths[k]);
        }
        return named;
    }

    @Test
    void aRowHasEveryCertificateAndWhatItTookItself() {
        Map<String, LeastWidth> widths = widths(
                CertificateTable.REAL_DATA,
                new LeastWidth(LeastWidth.OUT_OF_REACH, true),
                new LeastWidth(65536, true),
                new LeastWidth(1026, false),
                new LeastWidth(40, false),
                new LeastWidth(8, false));
        assertThat(lines(CertificateTable.REAL_DATA, new Row(LINNERUD, 5, widths, OptionalInt.of(6))))
                .contains(
                        "| data | loss | seeds | K, first form | K1 | K2 | S | S2 | descent |",
                        "| linnerud | 0.8 | 5 | – | 65,536† | 1,026 | 40 | 8 | 6 |")
                .anyMatch(line -> line.contains("Made by `some command`"));
    }

    @Test
    void aWidthThatDescentDoesNotReachIsAboveTheWidest() {
        CertificateTable table = CertificateTable.ORTHONORMAL_INPUTS;
        LeastWidth ten = new LeastWidth(10, false);
        Map<String, LeastWidth> widths = widths(table, ten, ten, ten, ten, ten, ten, ten);
        assertThat(lines(table, new Row(table.tasks().get(0), 1, widths, OptionalInt.empty())))
                .anyMatch(line -> line.startsWith("| orthonormal:2x2x2 | 1.0·10⁻⁸ | 1 |") && line.endsWith("| > 64 |"));
    }
}
