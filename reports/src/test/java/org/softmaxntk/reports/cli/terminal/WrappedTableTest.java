package org.softmaxntk.reports.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTableTest {
    @Test
    void columnsAreAlignedAndLinesHaveNoBlanksAtTheirEnds() {
        WrappedTable table = new WrappedTable("A", "LONG", "REST")
                .add("wide cell", "b", "c d")
                .add("e", "f", "");
        assertThat(table.lines()).containsExactly("A          LONG  REST", "wide cell  b     c d", "e          f");
    }

    @Test
    void lastColumnIsWrappedAtBlanks() {
        WrappedTable table =
                WrappedTable.withoutHeader().add("name", "word ".repeat(40).strip());
        assertThat(table.lines()).hasSize(2).allMatch(line -> line.length() <= 110);
        assertThat(table.lines().get(1)).startsWith("      word");
    }

    @Test
    void aNarrowTerminalGetsNamesAndCellsBelowEachOther() {
        WrappedTable table = new WrappedTable(50)
                .add("CLAIM", "CONCLUSION", "INSTANCES", "LABEL")
                .add("ntk-perturbation", "holds", "3", "Lemma 5.1")
                .add("softmax-simplex", "holds", "3", "");
        assertThat(table.lines())
                .containsExactly(
                        "ntk-perturbation",
                        "  CONCLUSION  holds",
                        "  INSTANCES   3",
                        "  LABEL       Lemma 5.1",
                        "softmax-simplex",
                        "  CONCLUSION  holds",
                        "  INSTANCES   3");
    }

    @Test
    void wordThatDoesNotFitKeepsALineToItself() {
        assertThat(WrappedTable.wrap("a incomprehensibilities b c", 10))
                .containsExactly("a", "incomprehensibilities", "b c");
    }
}
