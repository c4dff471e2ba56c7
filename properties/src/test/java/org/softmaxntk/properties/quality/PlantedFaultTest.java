package org.softmaxntk.properties.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.linear.CompensatedSum;

/** A fault that cannot be planted, or a witness that does not speak, is an error and no silence. */
class PlantedFaultTest {
    private static final PlantedFault SUM =
            PlantedFault.of("sum-without-compensation", "model/linear/CompensatedSum", "sum + compensation", "sum");

    @Test
    void editsReplaceTheirFragments() {
        PlantedFault fault =
                PlantedFault.of("two", "model/linear/Matrix", "a + b", "a - b").and("m > 0", "m >= 0");
        assertThat(fault.plantedIn("if (m > 0) { return a + b; }")).isEqualTo("if (m >= 0) { return a - b; }");
    }

    @Test
    void aFragmentThatIsGoneIsAnError() {
        assertThatThrownBy(() -> SUM.plantedIn("return total;"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("fault sum-without-compensation no longer fits model/linear/CompensatedSum:"
                        + " required \"sum + compensation\" exactly once; got none");
    }

    @Test
    void aFragmentThatOccursTwiceIsAnError() {
        assertThatThrownBy(() -> SUM.plantedIn("sum + compensation; sum + compensation"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("exactly once; got several");
    }

    @Test
    void aSourceThatIsGoneIsAnError() {
        assertThatThrownBy(() ->
                        PlantedFault.of("gone", "model/linear/Gone", "a", "b").sound())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone: cannot read");
    }

    @Test
    void aFaultThatDoesNotCompileIsAnError(@TempDir Path folder) {
        PlantedFault fault = PlantedFault.of("nonsense", SUM.source(), "sum + compensation", "sum + nothing");
        assertThatThrownBy(() -> FaultyClasses.compile(List.of(fault), folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not compile")
                .hasMessageContaining("nothing");
    }

    /** Two faults of one source go to two folders; each program has its own, and every other class as it was. */
    @Test
    void aProgramHasItsOwnFaultOnly(@TempDir Path folder) throws Exception {
        PlantedFault doubled = PlantedFault.of("sum-twice", SUM.source(), "sum + compensation", "2 * sum");
        FaultyClasses classes = FaultyClasses.compile(List.of(SUM, doubled), folder);
        assertThat(sumOfOneAndTiny(new FaultyProgram(SUM, classes.of(SUM), List.of())))
                .isEqualTo(1.0);
        assertThat(sumOfOneAndTiny(new FaultyProgram(doubled, classes.of(doubled), List.of())))
                .isEqualTo(2.0);
        assertThat(sumOfOneAndTiny(new FaultyProgram(null, classes.sound(), List.of())))
                .isEqualTo(1 + 0x1p-52);
    }

    /** 1 + 2⁻⁵³ + 2⁻⁵³: without its compensation the sum stays 1. */
    private static double sumOfOneAndTiny(FaultyProgram program) throws ReflectiveOperationException {
        Class<?> type = program.loadClass(CompensatedSum.class.getName());
        assertThat(type).isNotSameAs(CompensatedSum.class);
        Object sum = type.getDeclaredConstructor().newInstance();
        for (double term : new double[] {1, 0x1p-53, 0x1p-53}) {
            type.getMethod("add", double.class).invoke(sum, term);
        }
        return (double) type.getMethod("value").invoke(sum);
    }

    /** What keeps the coverage agent away. */
    @Test
    void classesOfAProgramHaveNoCodeSource() throws Exception {
        Class<?> type =
                new FaultyProgram(null, Path.of("nowhere"), List.of()).loadClass(CompensatedSum.class.getName());
        assertThat(type.getProtectionDomain().getCodeSource().getLocation()).isNull();
    }

    @Test
    void aProgramKnowsItsOwnClassesOnly() {
        FaultyProgram program = new FaultyProgram(null, Path.of("nowhere"), List.of());
        assertThatThrownBy(() -> program.loadClass("org.softmaxntk.Nothing"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void aTestThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> ModuleTests.failing(
                        ModuleTests.golden("GoldenCasesTest", "noSuchTest"),
                        new FaultyProgram(null, Path.of("nowhere"), ModuleTests.folders())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GoldenCasesTest#noSuchTest");
    }

    /** A recipe that cannot be built is an objection too: no claim is asked by a broken question. */
    @Test
    void whatStopsAClaimIsAnObjection() {
        assertThat(new Scrutiny().apply(Map.of("softmax-simplex", List.of("no recipe"))))
                .containsEntry("softmax-simplex", "stopped by InvalidInput");
        assertThat(new Frequencies().apply(Map.of("logit-event-repaired", List.of("no recipe"))))
                .containsEntry("logit-event-repaired", "stopped by InvalidInput");
    }
}
