package org.softmaxntk.model.data;

import java.util.List;
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
 */
public record TableDataSet(DataSet data, List<String> droppedInputs) {
    public TableDataSet {
        droppedInputs = List.copyOf(droppedInputs);
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
        NamedColumns targets = TargetColumns.read(table, resolved);
        InputColumns inputs = InputColumns.read(table, resolved);
        Scaling scaling = new Scaling(inputs.kept().scaling(), targets.scaling());
        DataSet data = DataSet.scaled(
                name, inputs.kept().matrix(), inputs.kept().names(), targets.matrix(), targets.names(), scaling);
        return new TableDataSet(data, inputs.dropped());
    }
}
