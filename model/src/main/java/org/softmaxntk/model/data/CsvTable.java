package org.softmaxntk.model.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;

/**
 * A comma-separated table: a header line with the columns' names, and below it rows of text cells.
 *
 * <p>Format: RFC 4180 (cells may stand in double quotes), UTF-8, a byte order mark is let pass, spaces around cells are
 * not part of them, blank lines at the end are ignored. There is at least one row, every row has as many cells as the
 * header, and the names are distinct and not blank; anything else is an {@link InvalidInput} with the line number.
 * Rows and columns count from 0, lines in messages from 1. Immutable.
 */
public final class CsvTable {
    private final String where;
    private final List<String> columns;
    private final List<CsvLine> rows;

    private CsvTable(String where, List<String> columns, List<CsvLine> rows) {
        this.where = where;
        this.columns = columns;
        this.rows = rows;
    }

    /** The table in a file; see {@link TextFile#read} for what else may be wrong with it. */
    public static CsvTable read(Path file) {
        return parse(TextFile.read(file), file.toString());
    }

    /** The table that {@code reader} has yet to give; {@code where} names it in messages. */
    public static CsvTable parse(Reader reader, String where) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw TextFile.explain(where, e);
        }
        return parse(TextFile.withoutByteOrderMark(text.toString()), where);
    }

    static CsvTable parse(String text, String where) {
        List<CsvLine> lines = CsvLine.split(text, where);
        if (lines.isEmpty()) {
            throw new InvalidInput(where, "a header line with the names of the columns", "an empty file");
        }
        List<String> columns = requireNames(lines.get(0), where);
        if (lines.size() == 1) {
            throw new InvalidInput(where, "at least one row below the header", "a header only");
        }
        List<CsvLine> rows = List.copyOf(lines.subList(1, lines.size()));
        rows.forEach(row -> requireCells(row, columns.size(), where));
        return new CsvTable(where, columns, rows);
    }

    private static List<String> requireNames(CsvLine header, String where) {
        String line = where + ", line " + header.number();
        int blank = IntStream.range(0, header.cells().size())
                .filter(j -> header.cells().get(j).isBlank())
                .findFirst()
                .orElse(-1);
        if (blank >= 0) {
            throw new InvalidInput(line, "a name for every column", "a blank name for column " + (blank + 1));
        }
        Duplicates.firstOf(header.cells()).ifPresent(name -> {
            throw new InvalidInput(line, "different column names", InQuotes.of(name) + " twice");
        });
        return header.cells();
    }

    private static void requireCells(CsvLine row, int required, String where) {
        int got = row.cells().size();
        if (got != required) {
            throw new InvalidInput(
                    where + ", line " + row.number(),
                    required + " cells, as in the header",
                    row.isBlank() ? "a blank line" : got + (got == 1 ? " cell" : " cells"));
        }
    }

    /** What the table is called in messages: the file, as a rule. */
    public String where() {
        return where;
    }

    /** The columns' names, in the file's order. */
    public List<String> columns() {
        return columns;
    }

    public int rows() {
        return rows.size();
    }

    public String cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }

    /** The place of the named column, which must be there. */
    public int indexOf(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new InvalidInput(where, "one of the columns " + listOfColumns(), InQuotes.of(column));
        }
        return index;
    }

    /** {@code rows} of the rows, spread evenly over the table: number i is row ⌊i·rows()/rows⌋. */
    public CsvTable evenlySpaced(int count) {
        if (count < 1 || count > rows()) {
            throw new InvalidInput(where, "between 1 and " + rows() + " rows", "" + count);
        }
        List<CsvLine> chosen = IntStream.range(0, count)
                .mapToObj(i -> rows.get((int) ((long) i * rows() / count)))
                .toList();
        return new CsvTable(where, columns, chosen);
    }

    String listOfColumns() {
        return String.join(", ", columns.stream().map(InQuotes::of).toList());
    }

    /** A column, for messages. */
    String place(int column) {
        return where + ", column " + InQuotes.of(columns.get(column));
    }

    /** A cell, for messages. */
    String place(int row, int column) {
        return where + ", line " + rows.get(row).number() + ", column " + InQuotes.of(columns.get(column));
    }
}
