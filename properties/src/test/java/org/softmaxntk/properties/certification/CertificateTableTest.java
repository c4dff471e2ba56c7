package org.softmaxntk.properties.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.certification.CertificateTable.Row;

class CertificateTableTest {
    private static final TableTask TASK = new TableTask("linnerud", RealDataSets.LINNERUD.load(), 0.8, 0.8, 128);

    @Test
    void strongerTheoremsTakeFewerNeurons() {
        List<String> progress = new ArrayList<>();
        Row row = CertificateTable.REAL_DATA.row(TASK, 1, progress::add);
        assertThat(row.widths().keySet()).containsExactlyElementsOf(CertificateTable.REAL_DATA.certificates());
        assertThat(progress).hasSize(5).first().asString().startsWith("linnerud 0.8, seed 0, K, first form: ");
        List<LeastWidth> widths = List.copyOf(row.widths().values());
        assertThat(widths.get(0).extrapolated()).isTrue();
        assertThat(widths.get(4).extrapolated()).isFalse();
        for (int k = 1; k < widths.size(); k++) {
            assertThat(widths.get(k).width()).isLessThan(widths.get(k - 1).width());
        }
        assertThat(row.descent().orElseThrow())
                .isLessThanOrEqualTo(widths.get(4).width());
    }

    @Test
    void convergenceForEverTakesMoreThanEachStepByItself() {
        TableTask two = CertificateTable.ORTHONORMAL_INPUTS.tasks().get(0);
        Row row = CertificateTable.ORTHONORMAL_INPUTS.row(two, 1, line -> {});
        assertThat(row.widths().values()).noneMatch(LeastWidth::extrapolated);
        int first = row.widths().get("C, first form").width();
        assertThat(first).isGreaterThan(row.widths().get("C1-simple").width());
        assertThat(row.widths().get("C1-simple").width())
                .isGreaterThan(row.widths().get("C2").width());
        assertThat(row.widths().get("C2").width())
                .isGreaterThanOrEqualTo(row.widths().get("S").width());
        assertThat(row.widths().get("S").width())
                .isGreaterThan(row.widths().get("S2").width());
        assertThat(row.descent()).isPresent();
    }

    @Test
    void oneSeedIsEnoughWhereADecompositionTakesMinutes() {
        List<TableTask> tasks = CertificateTable.REAL_DATA.tasks();
        assertThat(tasks.get(tasks.size() - 1).name()).isEqualTo("digits/300");
        assertThat(tasks.get(tasks.size() - 1).seeds(5)).isEqualTo(1);
        assertThat(tasks.get(0).seeds(5)).isEqualTo(5);
    }

    @Test
    void everyTheoremKeepsWhatItPromises() {
        DataSet data = SyntheticData.byName("orthonormal").draw(2, 2, 1, RandomStream.of(1));
        Task task = Task.ofFraction(data, 0.5, 4096, 0);
        for (CertificateKind kind : CertificateKinds.ALL) {
            Certified found = WidthSearch.run(task, List.of(kind), new Starts(task), candidate -> {})
                    .certified()
                    .orElseThrow(() -> new AssertionError(kind.name()));
            Confirmation measured = Confirmation.of(task, found);
            assertThat(measured.kept()).as(kind.name()).isTrue();
            LossCourse course = LossCourse.of(task, found, measured);
            assertThat(course.promised()).as(kind.name()).hasSameSizeAs(course.measured());
            for (int step = 0; step < course.measured().size(); step++) {
                assertThat(course.measured().get(step))
                        .as("%s, step %d", kind.name(), step)
                        .isLessThanOrEqualTo(course.promised().get(step));
            }
        }
    }
}
