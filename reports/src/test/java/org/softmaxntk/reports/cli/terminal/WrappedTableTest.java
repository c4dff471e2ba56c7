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
        assertThat(table.lines()).hasSize(2).allMatch(line -> line.length() <= WrappedTable.WIDTH);
        assertThat(table.lines().get(1)).startsWith("      word");
    }

    @Test
    void wordThatDoesNotFitKeepsALineToItself() {
        assertThat(WrappedTable.wrap("a incomprehensibilities b c", 10))
                .containsExactly("a", "incomprehensibilities", "b c");
    }
}
