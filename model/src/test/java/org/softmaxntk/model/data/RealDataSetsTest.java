package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class RealDataSetsTest {
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = RealDataSets.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "linnerud, 20, 3, 3, 3025de2498af51ce5e004c328b024899989b3ca672fbcd6070c43b9e241795b3",
        "diabetes, 442, 10, 1, c48610bb2ef2cf5e6d4617ee217287e58ce3aa37549b1aeffea2d8c287ca57ea",
        "iris, 150, 4, 3, b6b8efc86732bc48c9fbddba53e2c191fd4f263c0ee98e2b1b7d3543e8d2121d",
        "digits, 1797, 61, 10, 1a8c0ce573804cf39bc6fdc9a6cc8f23d15cbf27a72575c1ca5fac15163717d0",
    })
    void shapesAndBytes(String id, int n, int inputDimension, int outputDimension, String sha256)
            throws IOException, NoSuchAlgorithmException {
        DataSet data = RealDataSets.byName(id).load();
        assertThat(data.name()).isEqualTo(id);
        assertThat(data.samples()).isEqualTo(n);
        assertThat(data.inputDimension()).isEqualTo(inputDimension);
        assertThat(data.outputDimension()).isEqualTo(outputDimension);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(id + ".csv"));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
    }

    @ParameterizedTest
    @EnumSource
    void standardisedIntoTheUnitBalls(RealDataSets set) {
        DataSet data = set.load();
        for (Matrix rows : List.of(data.inputs(), data.targets())) {
            InTheBall.assertRows(rows);
            assertThat(rows.maxRowNorm()).isEqualTo(1, within(1e-13));
        }
        Scaling scaling = data.scaling().orElseThrow();
        assertStandardised(data.inputs().times(scaling.inputs().radius()));
        assertStandardised(data.targets().times(scaling.targets().radius()));
    }

    private static void assertStandardised(Matrix columns) {
        Matrix byColumn = columns.transpose();
        for (int k = 0; k < byColumn.rows(); k++) {
            assertThat(Arrays.stream(byColumn.row(k)).sum() / columns.rows()).isEqualTo(0, within(1e-12));
            assertThat(byColumn.rowNorm(k) / Math.sqrt(columns.rows())).isEqualTo(1, within(1e-12));
        }
    }

    @Test
    void linnerudIsThePapersSetting() {
        DataSet data = RealDataSets.LINNERUD.load();
        assertThat(data.inputNames()).containsExactly("chins", "situps", "jumps");
        assertThat(data.targetNames()).containsExactly("weight_lb", "waist_in", "pulse_bpm");
        Scaling scaling = data.scaling().orElseThrow();
        // The means printed with the data.
        assertThat(scaling.inputs().mean(0)).isEqualTo(9.45, within(1e-12));
        assertThat(scaling.inputs().mean(1)).isEqualTo(145.55, within(1e-12));
        assertThat(scaling.targets().mean(0)).isEqualTo(178.6, within(1e-12));
        double[] first = scaling.inputs().undo(data.inputs()).row(0);
        assertThat(first[0]).isEqualTo(5, within(1e-12));
        assertThat(first[1]).isEqualTo(162, within(1e-12));
        assertThat(first[2]).isEqualTo(60, within(1e-12));
    }

    @Test
    void irisHasIndicatorsAndOnePairOfEqualSamples() {
        DataSet data = RealDataSets.IRIS.load();
        assertThat(data.targetNames()).containsExactly("species=setosa", "species=versicolor", "species=virginica");
        Set<List<Double>> distinct = new HashSet<>();
        for (int i = 0; i < data.samples(); i++) {
            distinct.add(Arrays.stream(data.inputs().row(i)).boxed().toList());
        }
        assertThat(distinct).hasSize(149);
    }

    @Test
    void digitsDropTheirBlankMargins() {
        assertThat(RealDataSets.DIGITS.loadTable().droppedInputs()).containsExactly("p00", "p40", "p47");
        TableDataSet hundred = RealDataSets.DIGITS.loadTable(100);
        assertThat(hundred.droppedInputs()).contains("p00", "p40", "p47");
        assertThat(hundred.data().inputDimension())
                .isEqualTo(64 - hundred.droppedInputs().size());
        assertThat(hundred.data().inputNames()).doesNotContainAnyElementsOf(hundred.droppedInputs());
    }

    @ParameterizedTest
    @CsvSource({"digits, 100, 10", "digits, 300, 10", "iris, 10, 3", "iris, 2, 2", "linnerud, 3, 3", "diabetes, 50, 1"})
    void subsetsAreSpreadSoThatEveryCategoryOccurs(String id, int rows, int outputDimension) {
        DataSet data = RealDataSets.byName(id).load(rows);
        assertThat(data.name()).isEqualTo(id + "-" + rows);
        assertThat(data.samples()).isEqualTo(rows);
        assertThat(data.outputDimension()).isEqualTo(outputDimension);
        assertThat(data.inputs().maxRowNorm()).isEqualTo(1, within(1e-13));
        InTheBall.assertRows(data.inputs());
        InTheBall.assertRows(data.targets());
    }

    @Test
    void aSubsetOfAllRowsIsTheWhole() {
        assertThat(RealDataSets.LINNERUD.load(20).inputs())
                .isEqualTo(RealDataSets.LINNERUD.load().inputs());
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "-3", "21"})
    void subsetsHaveTheirLimits(int rows) {
        assertThatThrownBy(() -> RealDataSets.LINNERUD.load(rows))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("linnerud: required between 2 and 20 rows; got " + rows);
    }

    @Test
    void aTargetThatIsConstantOnTheSubsetIsAnError() {
        assertThatThrownBy(() -> RealDataSets.LINNERUD.load(2))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("linnerud.csv, column \"pulse_bpm\": required a column with at least two different values; "
                        + "got 50.0 in every row (2)");
    }

    @Test
    void unknownNames() {
        assertThatThrownBy(() -> RealDataSets.byName("Iris"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("data set: required one of linnerud, diabetes, iris, digits; got \"Iris\"");
    }

    @Test
    void sourcesStandBesideTheData() throws IOException {
        String sources = TextFile.decode(resource("SOURCES.md"), "SOURCES.md");
        for (RealDataSets set : RealDataSets.values()) {
            String row = "| " + set.id() + ".csv | " + set.table().rows() + " |";
            assertThat(sources.lines().filter(line -> line.startsWith(row)))
                    .singleElement()
                    .asString()
                    .endsWith("| " + set.source() + " |");
        }
    }
}
