package org.softmaxntk.model.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.softmaxntk.model.InvalidInput;

/** One record of a table and the line it begins on, counted from 1. */
record CsvLine(int number, List<String> cells) {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            // Blank lines are only let pass at the end, so they must be seen.
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    CsvLine {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    /** Whether the text ended within quotes: the one complaint of the parser that speaks of an end. */
    private static boolean isCutShort(Exception complaint) {
        return String.valueOf(complaint.getMessage()).contains("EOF");
    }

    /** All records of {@code text} but the blank ones at its end. */
    static List<CsvLine> split(String text, String where, char delimiter) {
        List<CsvLine> lines = new ArrayList<>();
        long before = 0;
        try (CSVParser parser =
                CSVParser.parse(text, FORMAT.builder().setDelimiter(delimiter).get())) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                lines.add(new CsvLine((int) before + 1, records.next().toList()));
                before = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            // A text has no IO trouble of its own: this is a quote out of place.
            throw new InvalidInput(
                    where + ", line " + (before + 1),
                    "cells with quotes that open at a cell's start and close at its end",
                    isCutShort(e)
                            ? "a quote that is never closed"
                            : "more behind a closing quote"
                                    + (delimiter == ',' ? "" : " and before " + InQuotes.of("" + delimiter)),
                    e);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
