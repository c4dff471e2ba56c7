package org.softmaxntk.theorems.given.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.random.RandomStream;

class DataSourceTest {
    private static DataSet load(String text) {
        return DataSource.parse(text).load(RandomStream.of(1));
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> DataSource.parse(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(message);
    }

    static Stream<SyntheticData> families() {
        return SyntheticData.all().stream();
    }

    @ParameterizedTest
    @CsvSource({"linnerud, 20, 3, 3", "iris, 150, 4, 3", "diabetes, 442, 10, 1", "linnerud/7, 7, 3, 3"})
    void shippedData(String text, int n, int inputs, int targets) {
        DataSource source = DataSource.parse(text);
        assertThat(source).isInstanceOf(ShippedData.class).hasToString(text);
        assertThat(source.regime()).isEqualTo(text.replaceAll("/.*", ""));
        DataSet data = load(text);
        assertThat(List.of(data.samples(), data.inputDimension(), data.outputDimension()))
                .containsExactly(n, inputs, targets);
    }

    @Test
    void everyShippedDataSet() {
        for (RealDataSets set : RealDataSets.values()) {
            assertThat(DataSource.parse(set.id())).isEqualTo(new ShippedData(set, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void randomData(SyntheticData family) {
        String text = family.name() + ":2x3x4";
        DataSource source = DataSource.parse(text);
        assertThat(source).isEqualTo(new RandomData(family, 2, 3, 4)).hasToString(text);
        assertThat(source.regime()).isEqualTo(family.inputs().id());
        DataSet data = load(text);
        assertThat(data.inputs()).hasToString("2×3 matrix");
        assertThat(data.targets()).hasToString("2×4 matrix");
        assertThat(load(text).inputs()).isEqualTo(data.inputs());
        assertThat(source.load(RandomStream.of(2)).targets()).isNotEqualTo(data.targets());
    }

    @Test
    void targetsAreInTheUnitBallUnlessSaid() {
        assertThat(DataSource.parse("sphere:1x1x1")).hasToString("sphere/unit-ball:1x1x1");
    }

    @Test
    void magnifiedData() {
        DataSource source = DataSource.parse("2.5*sphere/unit-ball:3x2x1");
        assertThat(source).hasToString("2.5*sphere/unit-ball:3x2x1");
        assertThat(source.regime()).isEqualTo("magnified");
        DataSet plain = load("sphere/unit-ball:3x2x1");
        DataSet magnified = load(source.toString());
        assertThat(magnified.inputs()).isEqualTo(plain.inputs().times(2.5));
        assertThat(magnified.targets()).isEqualTo(plain.targets());
        assertThat(magnified.name()).isEqualTo("2.5*sphere/unit-ball:3x2x1");
        assertThat(DataSource.parse("2*3*linnerud"))
                .isEqualTo(new MagnifiedData(2, new MagnifiedData(3, DataSource.parse("linnerud"))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e7, 123456789, 1e-4, 2.5e-10, 1e300, 0})
    void factorsOfEverySizeReplay(double factor) {
        MagnifiedData data = new MagnifiedData(factor, DataSource.parse("linnerud"));
        assertThat(DataSource.parse(data.toString())).isEqualTo(data);
    }

    @Test
    void aFactorThatNoDoubleHolds() {
        assertRefused(
                "9".repeat(400) + "*linnerud",
                "instance, parameter data: required a finite factor, at least 0; got Infinity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"csv:100%.csv?inputs=&targets=y", "csv:a?inputs=%zz&targets=y", "csv:a%00?inputs=&targets=y"})
    void badEncoding(String text) {
        assertRefused(
                text,
                "instance, parameter data: required csv:FILE?inputs=A,B&targets=C[&rows=N], percent-encoded; got \""
                        + text + "\"");
    }

    @Test
    void columnsOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my 100% data.csv"), "in one,\"a,b\",y&z\n1,2,3\n2,1,5\n4,4,4\n");
        CsvData source = new CsvData(file, List.of("a,b"), List.of("y&z", "in one"));
        DataSource again = DataSource.parse(source.toString());
        assertThat(again).isEqualTo(source);
        assertThat(again.toString()).endsWith("my%20100%25%20data.csv?inputs=a%2Cb&targets=y%26z,in%20one");
        assertThat(again.regime()).isEqualTo("csv");
        DataSet data = again.load(RandomStream.of(0));
        assertThat(data.name()).isEqualTo("my 100% data.csv");
        assertThat(data.inputNames()).containsExactly("a,b");
        assertThat(data.targetNames()).containsExactly("y&z", "in one");
        assertThat(data.inputs().maxRowNorm()).isLessThanOrEqualTo(1);
    }

    @Test
    void noInputsNamedMeansAllOthers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), "a,b,c\n1,2,3\n2,1,5\n4,4,4\n");
        DataSource source = DataSource.parse("csv:" + file + "?inputs=&targets=b");
        assertThat(source).isEqualTo(new CsvData(file, List.of(), List.of("b")));
        assertThat(source.load(RandomStream.of(0)).inputNames()).containsExactly("a", "c");
    }

    @Test
    void aPlusIsAPlus() {
        assertThat(DataSource.parse("csv:a+b%2Bc.csv?inputs=d+e&targets=f"))
                .isEqualTo(new CsvData(Path.of("a+b+c.csv"), List.of("d+e"), List.of("f")));
    }

    @Test
    void evenlySpacedRowsOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b,y\n1,7,1\n2,0,2\n3,7,3\n4,1,9\n");
        String text = "csv:" + file + "?inputs=a,b&targets=y&rows=2";
        CsvData some = new CsvData(file, List.of("a", "b"), List.of("y"), 2);
        assertThat(DataSource.parse(text)).isEqualTo(some).hasToString(text);
        // Rows 1 and 3, on which b is constant and therefore left out.
        assertThat(some.load(RandomStream.of(1)).samples()).isEqualTo(2);
        assertThat(some.load(RandomStream.of(1)).inputDimension()).isEqualTo(1);
        assertRefusedWhenLoaded(new CsvData(file, List.of(), List.of("y"), 5), "between 1 and 4 rows");
        Path constant = Files.writeString(folder.resolve("c.csv"), "a,b,y\n1,7,1\n2,7,2\n3,7,3\n");
        assertRefusedWhenLoaded(new CsvData(constant, List.of(), List.of("y"), 2), "b");
    }

    private static void assertRefusedWhenLoaded(DataSource data, String said) {
        assertThatThrownBy(() -> data.load(RandomStream.of(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csv:",
                "csv:a.csv",
                "csv:a.csv?targets=y&inputs=x",
                "csv:a.csv?inputs=x",
                "csv:a.csv?inputs=x&targets=y&more=z",
                "csv:a.csv?inputs=x&targets=y&rows=0",
                "csv:a.csv?inputs=x&targets=y&rows=",
                "csv:a.csv?inputs=x&targets=y&rows=3&rows=3",
                "csv:a.csv?in=x&targets=y"
            })
    void aFileOfTheWrongForm(String text) {
        assertRefused(
                text,
                "instance, parameter data: required csv:FILE?inputs=A,B&targets=C[&rows=N]; got \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sphere:",
                "sphere:3",
                "sphere:3x2",
                "sphere:3x2x1x1",
                "Sphere:1x1x1",
                "sphere:1x-1x1",
                "sphere:1000000x1x1x"
            })
    void aShapeOfTheWrongForm(String text) {
        assertRefused(
                text,
                "instance, parameter data: required FAMILY:SAMPLESxINPUTSxTARGETS, such as sphere:5x3x2; got " + text);
    }

    @Test
    void unknownNames() {
        assertThatThrownBy(() -> DataSource.parse("cube:1x1x1"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("synthetic inputs: required one of sphere, ball, ")
                .hasMessageEndingWith("; got \"cube\"");
        assertRefused("lindy", "data set: required one of linnerud, diabetes, iris, digits; got \"lindy\"");
        assertRefused("lindy/3", "data set: required one of linnerud, diabetes, iris, digits; got \"lindy\"");
        assertRefused("", "data set: required one of linnerud, diabetes, iris, digits; got \"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linnerud/", "linnerud/ten", "digits/3/4", "linnerud/0"})
    void rowsThatAreNoNumber(String text) {
        assertRefused(text, "instance, parameter data: required NAME or NAME/ROWS with ROWS ≥ 1; got \"" + text + "\"");
    }

    @Test
    void shapesThatAFamilyDoesNotHave() {
        assertThatThrownBy(() -> load("sphere:0x1x1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> load("orthonormal:3x2x1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> load("linnerud/1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> load("linnerud/21")).isInstanceOf(InvalidInput.class);
    }
}
