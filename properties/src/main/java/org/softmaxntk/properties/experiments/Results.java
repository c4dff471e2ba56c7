package org.softmaxntk.properties.experiments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;

/**
 * What an experiment has found so far, as read from its file.
 *
 * @param run the file's first line, without its mark
 * @param columns names
 * @param rows one for each finished cell
 */
public record Results(String run, List<String> columns, List<Row> rows) {
    private static final String MARK = "# ";

    public Results {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file that {@link ExperimentRun} has written or is writing; half a last line is left out.
     *
     * @throws InvalidInput if it cannot be read or is no such file
     */
    public static Results read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), "results of an experiment", e.toString(), e);
        }
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (lines.size() < 2 || !lines.get(0).startsWith(MARK)) {
            throw new InvalidInput(
                    file.toString(),
                    "results of an experiment: a line that begins with \"# experiment=\", then column names",
                    lines.isEmpty() ? "an empty file" : "\"" + lines.get(0) + "\"");
        }
        List<String> columns = Arrays.asList(lines.get(1).split(",", -1));
        List<Row> rows = new ArrayList<>();
        for (int at = 2; at < lines.size(); at++) {
            rows.add(row(file, at, columns, lines.get(at)));
        }
        return new Results(lines.get(0).substring(MARK.length()), columns, rows);
    }

    private static Row row(Path file, int at, List<String> columns, String line) {
        String[] values = line.split(",", -1);
        if (values.length != columns.size()) {
            throw new InvalidInput(
                    file + ", line " + (at + 1), columns.size() + " values", values.length + ": \"" + line + "\"");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int k = 0; k < values.length; k++) {
            byName.put(columns.get(k), values[k]);
        }
        return new Row(byName);
    }

    /** The rows by what {@code key} makes of them, in the order of their first appearance. */
    public Map<String, List<Row>> by(Function<Row, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether every cell of the grid is there. */
    public boolean complete() {
        return run.contains(" cells=" + rows.size() + " ");
    }

    /**
     * One finished cell.
     *
     * @param values by column
     */
    public record Row(Map<String, String> values) {
        public Row {
            values = Map.copyOf(values);
        }

        /**
         * What stands in a column, empty where nothing could be measured.
         *
         * @throws InvalidInput if there is no such column
         */
        public String text(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new InvalidInput("results", "a column " + column, String.join(", ", values.keySet()));
            }
            return value;
        }

        /** NaN where nothing could be measured. */
        public double number(String column) {
            String value = text(column);
            try {
                return value.isEmpty() ? Double.NaN : Double.parseDouble(value);
            } catch (NumberFormatException e) {
                throw new InvalidInput("results, column " + column, "a number", "\"" + value + "\"", e);
            }
        }
    }
}
