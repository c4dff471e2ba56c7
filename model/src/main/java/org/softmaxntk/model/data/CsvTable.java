package org.softmaxntk.model.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;

/**
 * A comma-separated table: a header line with the columns' names, and below it rows of text cells.
 *
 * <p>Format: RFC 4180 (cells may stand in double quotes), UTF-8, a byte order mark is let pass, spaces around cells are
 * not part of them, blank lines at the end are ignored; other delimiters and a missing header by {@link CsvForm}. There is
 * at least one row, every row has as many cells as the header, and the names are distinct or blank, but not all of them
 * blank; anything else is an {@link InvalidInput} with the line number.
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
        return read(file, CsvForm.UNKNOWN);
    }

    /** The same of a file that is known to be written in some way. */
    public static CsvTable read(Path file, CsvForm form) {
        return parse(TextFile.read(file), file.toString(), form);
    }

    /** The table that {@code reader} has yet to give; {@code where} names it in messages. */
    public static CsvTable parse(Reader reader, String where) {
        return parse(reader, where, CsvForm.UNKNOWN);
    }

    /** The same of one that is known to be written in some way. */
    public static CsvTable parse(Reader reader, String where, CsvForm form) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw TextFile.explain(where, e);
        }
        return parse(TextFile.withoutByteOrderMark(text.toString()), where, form);
    }

    static CsvTable parse(String text, String where) {
        return parse(text, where, CsvForm.UNKNOWN);
    }

    private static CsvTable parse(String text, String where, CsvForm form) {
        char delimiter = form.delimiterOf(text);
        List<CsvLine> lines = CsvLine.split(text, where, delimiter);
        if (lines.isEmpty()) {
            throw new InvalidInput(where, "a header line with the names of the columns", "an empty file");
        }
        if (!form.header().orElse(true)) {
            return of(where, places(lines.get(0).cells().size()), lines, delimiter);
        }
        if (form.header().isEmpty()) {
            requireWords(lines.get(0), where);
        }
        List<String> columns = requireNames(lines.get(0), where);
        if (lines.size() == 1) {
            throw new InvalidInput(where, "at least one row below the header", "a header only");
        }
        return of(where, columns, List.copyOf(lines.subList(1, lines.size())), delimiter);
    }

    private static CsvTable of(String where, List<String> columns, List<CsvLine> rows, char delimiter) {
        rows.forEach(row -> requireCells(row, columns.size(), where, delimiter));
        return new CsvTable(where, columns, rows);
    }

    /** What columns without a header are called: by their place, from 1. */
    private static List<String> places(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    /** The first sample of a file without a header must not be taken for one. */
    private static void requireWords(CsvLine header, String where) {
        boolean numbers = header.cells().stream().allMatch(cell -> cell.isBlank() || CellNumber.isDecimal(cell));
        if (numbers && !header.cells().stream().allMatch(String::isBlank)) {
            throw new TableTrouble(
                    TableTrouble.Kind.HEADER_OF_NUMBERS,
                    where + ", line " + header.number(),
                    "a header line with the names of the columns",
                    "only numbers");
        }
    }

    private static List<String> requireNames(CsvLine header, String where) {
        String line = where + ", line " + header.number();
        List<String> names =
                header.cells().stream().filter(name -> !name.isBlank()).toList();
        if (names.isEmpty()) {
            throw new InvalidInput(line, "names of columns", "blanks only");
        }
        Duplicates.firstOf(names).ifPresent(name -> {
            throw new InvalidInput(line, "different column names", InQuotes.of(name) + " twice");
        });
        return header.cells();
    }

    private static void requireCells(CsvLine row, int required, String where, char delimiter) {
        int got = row.cells().size();
        if (got != required) {
            throw new TableTrouble(
                    TableTrouble.Kind.CELLS,
                    where + ", line " + row.number(),
                    required + " cells, as in the header"
                            + (delimiter == ',' ? "" : ", between " + InQuotes.of("" + delimiter)),
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
        if (index >= 0 && column.isBlank()) {
            throw new InvalidInput(
                    where + ", line 1", "a name for a column that is used", "a blank one for column " + (index + 1));
        }
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
        return rows(IntStream.range(0, count)
                .map(i -> (int) ((long) i * rows() / count))
                .toArray());
    }

    /** These rows. */
    CsvTable rows(int... chosen) {
        return new CsvTable(
                where, columns, IntStream.of(chosen).mapToObj(rows::get).toList());
    }

    String listOfColumns() {
        return columns.stream()
                .filter(name -> !name.isBlank())
                .map(InQuotes::of)
                .collect(Collectors.joining(", "));
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
