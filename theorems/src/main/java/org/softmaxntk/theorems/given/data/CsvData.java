package org.softmaxntk.theorems.given.data;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.ColumnRoles;
import org.softmaxntk.model.data.CsvTable;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.TableDataSet;
import org.softmaxntk.model.random.RandomStream;

/**
 * Columns of a CSV file. In text, file and column names are percent-encoded, so that a recipe stays one word.
 *
 * @param inputs column names; none for every column that is not a target
 * @param targets column names, at least one
 * @param rows how many of its rows, evenly spaced and scaled by themselves, inputs that are constant on them left out; 0 for all
 */
public record CsvData(Path file, List<String> inputs, List<String> targets, int rows) implements DataSource {
    static final String PREFIX = "csv:";

    private static final String FORM = "csv:FILE?inputs=A,B&targets=C[&rows=N]";

    public CsvData {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
    }

    /** All rows. */
    public CsvData(Path file, List<String> inputs, List<String> targets) {
        this(file, inputs, targets, 0);
    }

    static CsvData parse(String text) {
        String[] parts = text.substring(PREFIX.length()).split("[?&]", -1);
        boolean thinned = parts.length == 4 && parts[3].matches("rows=[1-9][0-9]{0,8}");
        boolean complete = parts.length == 3 || thinned;
        if (!complete || !parts[1].startsWith("inputs=") || !parts[2].startsWith("targets=")) {
            throw new InvalidInput("instance, parameter data", FORM, "\"" + text + "\"");
        }
        try {
            return new CsvData(
                    Path.of(decode(parts[0])),
                    names(parts[1].substring("inputs=".length())),
                    names(parts[2].substring("targets=".length())),
                    thinned ? Integer.parseInt(parts[3].substring("rows=".length())) : 0);
        } catch (IllegalArgumentException e) {
            // A percent sign without two digits, or a path this file system cannot have.
            throw new InvalidInput("instance, parameter data", FORM + ", percent-encoded", "\"" + text + "\"", e);
        }
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(CsvData::decode)
                .toList();
    }

    @Override
    public DataSet load(RandomStream stream) {
        CsvTable table = CsvTable.read(file);
        String name = String.valueOf(file.getFileName());
        ColumnRoles roles = ColumnRoles.of(inputs, targets);
        DataSet whole = TableDataSet.of(name, table, roles).data();
        return rows == 0
                ? whole
                : TableDataSet.of(name + "-" + rows, table.evenlySpaced(rows), roles.droppingConstantInputs())
                        .data();
    }

    @Override
    public String regime() {
        return "csv";
    }

    @Override
    public String toString() {
        return PREFIX + encode(file.toString()).replace("%2F", "/") + "?inputs=" + encode(inputs) + "&targets="
                + encode(targets) + (rows == 0 ? "" : "&rows=" + rows);
    }

    private static String encode(List<String> names) {
        return names.stream().map(CsvData::encode).collect(Collectors.joining(","));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("instance, parameter data", "percent-encoded names", "\"" + text + "\"", e);
        }
    }
}
