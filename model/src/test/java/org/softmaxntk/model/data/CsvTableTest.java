package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;

class CsvTableTest {
    private static CsvTable table(String text) {
        return CsvTable.parse(new StringReader(text), "t.csv");
    }

    private static void assertRejected(String text, String message) {
        assertThatThrownBy(() -> table(text)).isInstanceOf(InvalidInput.class).hasMessage(message);
    }

    @Test
    void namesAndCellsAreAsWritten() {
        CsvTable table = table("a,\"b, c\",d\n1,2,x y\n\"3\nand\",\"say \"\"4\"\"\",\n");
        assertThat(table.where()).isEqualTo("t.csv");
        assertThat(table.columns()).containsExactly("a", "b, c", "d");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.cell(0, 2)).isEqualTo("x y");
        assertThat(table.cell(1, 0)).isEqualTo("3\nand");
        assertThat(table.cell(1, 1)).isEqualTo("say \"4\"");
        assertThat(table.cell(1, 2)).isEmpty();
        assertThat(table.indexOf("d")).isEqualTo(2);
    }

    @Test
    void spacesAroundCellsDoNotCount() {
        CsvTable table = table("a , b\n 1,  \"2\" \n");
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.cell(0, 0)).isEqualTo("1");
        assertThat(table.cell(0, 1)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n1", "a\n1\n", "a\r\n1\r\n", "a\r1\r", "a\n1\n\n", "a\n1\n\n  \n\r\n", "\uFEFFa\n1\n"})
    void lineEndsAndTrailingBlankLinesAndByteOrderMarksDoNotMatter(String text) {
        CsvTable table = table(text);
        assertThat(table.columns()).containsExactly("a");
        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.cell(0, 0)).isEqualTo("1");
    }

    @Test
    void aByteOrderMarkBeforeAQuoteIsLetPass() {
        assertThat(table("\uFEFF\"a\"\n1\n").columns()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n \r\n\n", "\uFEFF"})
    void emptyFile(String text) {
        assertRejected(text, "t.csv: required a header line with the names of the columns; got an empty file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a,b\n", "a,b\n\n\n"})
    void headerOnly(String text) {
        assertRejected(text, "t.csv: required at least one row below the header; got a header only");
    }

    @Test
    void raggedRows() {
        assertRejected("a,b\n1,2\n3\n", "t.csv, line 3: required 2 cells, as in the header; got 1 cell");
        assertRejected("a,b\n1,2,3\n", "t.csv, line 2: required 2 cells, as in the header; got 3 cells");
        assertRejected("a,b\n1,2\n\n3,4\n", "t.csv, line 3: required 2 cells, as in the header; got a blank line");
    }

    @Test
    void lineNumbersCountTheLinesInsideQuotes() {
        assertRejected("a,b\n\"1\n1\n1\",2\n3\n", "t.csv, line 5: required 2 cells, as in the header; got 1 cell");
    }

    @Test
    void namesAreDistinctAndNotBlank() {
        assertRejected("a,b,a\n1,2,3\n", "t.csv, line 1: required different column names; got \"a\" twice");
        CsvTable nameless = table("a,,c,\n1,2,3,4\n");
        assertThat(nameless.columns()).containsExactly("a", "", "c", "");
        assertThat(nameless.listOfColumns()).isEqualTo("\"a\", \"c\"");
        assertThatThrownBy(() -> nameless.indexOf(""))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("t.csv, line 1: required a name for a column that is used; got a blank one for column 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b,x\n1;2,5\n", "a\tb,x\tc\n1\t2,5\t3\n", "a|b|c,d\n1|2|3\n", "\"a,b,c,d\";e;f\n1;2;3\n"})
    void theMostFrequentDelimiterOfTheFirstLineIsRecognised(String text) {
        char delimiter = text.contains("\t") ? '\t' : text.contains("|") ? '|' : ';';
        boolean tie = text.startsWith("a;b,x");
        CsvTable table = table(text);
        assertThat(table.columns()).hasSize(tie ? 2 : 3);
        CsvForm told = new CsvForm(Optional.of(tie ? ';' : delimiter), Optional.empty());
        CsvTable parsed = CsvTable.parse(new StringReader(text), "t.csv", told);
        assertThat(parsed.columns()).hasSize(tie ? 2 : 3);
        assertThat(table.columns().equals(parsed.columns())).isEqualTo(!tie);
    }

    @Test
    void aLineOfNumbersIsNoHeaderUnlessThatIsSaid() {
        String text = "1,2\n2,3\n";
        assertThatThrownBy(() -> table(text))
                .isInstanceOf(TableTrouble.class)
                .hasMessage("t.csv, line 1: required a header line with the names of the columns; got only numbers");
        CsvTable none =
                CsvTable.parse(new StringReader(text), "t.csv", new CsvForm(Optional.empty(), Optional.of(false)));
        assertThat(none.columns()).containsExactly("1", "2");
        assertThat(none.rows()).isEqualTo(2);
        assertThat(none.cell(0, 1)).isEqualTo("2");
        CsvTable names =
                CsvTable.parse(new StringReader(text), "t.csv", new CsvForm(Optional.empty(), Optional.of(true)));
        assertThat(names.rows()).isEqualTo(1);
    }

    @Test
    void aBlankFirstLineIsNoHeader() {
        assertRejected("\na\n1\n", "t.csv, line 1: required names of columns; got blanks only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|a quote that is never closed|a,b\\n1,2\\n\"3,4\\n",
                "2|more behind a closing quote|a,b\\n\"1\"x,2\\n",
                "1|a quote that is never closed|\"a"
            })
    void quotesOutOfPlace(int line, String got, String escaped) {
        assertThatThrownBy(() -> table(escaped.replace("\\n", "\n")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("t.csv, line " + line
                        + ": required cells with quotes that open at a cell's start and close at its end; got " + got)
                .hasCauseInstanceOf(Exception.class);
    }

    @Test
    void aMissingColumnIsAnsweredWithTheColumnsThereAre() {
        CsvTable table = table("a,b\n1,2\n");
        assertThatThrownBy(() -> table.indexOf("c"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("t.csv: required one of the columns \"a\", \"b\"; got \"c\"");
    }

    @Test
    void evenlySpacedRowsSpreadOverTheTable() {
        CsvTable table = table("a\n0\n1\n2\n3\n4\n5\n6\n");
        CsvTable three = table.evenlySpaced(3);
        assertThat(three.rows()).isEqualTo(3);
        assertThat(three.cell(0, 0) + three.cell(1, 0) + three.cell(2, 0)).isEqualTo("024");
        assertThat(three.place(2, 0)).isEqualTo("t.csv, line 6, column \"a\"");
        assertThat(table.evenlySpaced(7).cell(6, 0)).isEqualTo("6");
        assertThatThrownBy(() -> table.evenlySpaced(8))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("t.csv: required between 1 and 7 rows; got 8");
        assertThatThrownBy(() -> table.evenlySpaced(0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void readsFiles(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("näme.csv"), "größe\n1\n");
        CsvTable table = CsvTable.read(file);
        assertThat(table.columns()).containsExactly("größe");
        assertThat(table.where()).isEqualTo(file.toString());
    }

    @Test
    void troubleOfAReaderIsKeptAsTheCause() {
        IOException trouble = new IOException("the line is dead");
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw trouble;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CsvTable.parse(broken, "wire"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("wire: required a readable file; got \"java.io.IOException: the line is dead\"")
                .hasCause(trouble);
    }
}
