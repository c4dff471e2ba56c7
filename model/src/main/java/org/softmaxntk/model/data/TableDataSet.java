package org.softmaxntk.model.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;

/**
 * A data set made from a table.
 *
 * <p>Inputs are columns of finite decimal numbers. A target may also be a column of categories, text as a rule: then it
 * becomes one indicator column for each category, in the order of their text, called {@code species=setosa} and so on.
 * Numbers and indicators alike go through {@link UnitBallScaling}.
 *
 * @param data the scaled samples
 * @param droppedInputs input columns left out because they have one value only; none unless {@link
 *     ColumnRoles#droppingConstantInputs} was asked for
 * @param droppedRows how many rows were left out for a missing value; none unless {@link ColumnRoles#droppingMissing} was
 *     asked for
 * @param nameless how many columns have no name, and so no role
 * @param classes the categories that a target's indicators stand for, by the target's name
 */
public record TableDataSet(
        DataSet data, List<String> droppedInputs, int droppedRows, int nameless, Map<String, List<String>> classes) {
    public TableDataSet {
        droppedInputs = List.copyOf(droppedInputs);
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    /**
     * The data set called {@code name} with the samples of {@code table} in the given roles. Cost: a few passes over
     * the cells.
     *
     * @throws InvalidInput saying where (file, line, column), what was required and what was got:
     *     fewer than two rows; a column that is missing, named twice, or both input and target; no target; text, NaN,
     *     ∞, an empty cell, or anything else that is no finite decimal number where a number must be; a constant column
     */
    public static TableDataSet of(String name, CsvTable table, ColumnRoles roles) {
        if (table.rows() < 2) {
            throw new InvalidInput(table.where(), "at least two rows below the header", "" + table.rows());
        }
        ColumnRoles resolved = roles.resolvedFor(table);
        CsvTable complete = complete(table, resolved);
        TargetColumns found = TargetColumns.read(complete, resolved);
        NamedColumns targets = found.columns();
        InputColumns inputs = InputColumns.read(complete, resolved);
        Scaling scaling = new Scaling(inputs.kept().scaling(), targets.scaling());
        DataSet data = DataSet.scaled(
                name, inputs.kept().matrix(), inputs.kept().names(), targets.matrix(), targets.names(), scaling);
        int nameless = (int) table.columns().stream().filter(String::isBlank).count();
        return new TableDataSet(data, inputs.dropped(), table.rows() - complete.rows(), nameless, found.classes());
    }

    private static CsvTable complete(CsvTable table, ColumnRoles roles) {
        if (!roles.dropsMissing()) {
            MissingCells.requireNone(table, roles.columns());
            return table;
        }
        CsvTable complete = MissingCells.without(table, roles.columns());
        if (complete.rows() < 2) {
            throw new InvalidInput(
                    table.where(),
                    "at least two rows without a missing value in the columns that are used",
                    complete.rows() + " of " + table.rows());
        }
        return complete;
    }
}
