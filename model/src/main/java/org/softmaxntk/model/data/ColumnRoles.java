package org.softmaxntk.model.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.model.InvalidInput;

/**
 * Which columns of a table are inputs and which are targets.
 *
 * @param inputs names, in the order wanted; none means every column that has a name and is not a target, in the table's order
 * @param targets names, at least one
 * @param categories those of the columns that are categories: targets even if their cells are numbers (a digit's label, say), and
 *     inputs, which else have to be numbers
 * @param dropsConstantInputs whether an input column with one value only is left out; otherwise it is an error
 * @param dropsMissing whether a row that lacks a value in one of the columns is left out; otherwise it is an error
 */
public record ColumnRoles(
        List<String> inputs,
        List<String> targets,
        List<String> categories,
        boolean dropsConstantInputs,
        boolean dropsMissing) {
    public ColumnRoles {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
        categories = List.copyOf(categories);
    }

    public static ColumnRoles of(List<String> inputs, List<String> targets) {
        return new ColumnRoles(inputs, targets, List.of(), false, false);
    }

    /** Every column that is not a target is an input. */
    public static ColumnRoles forTargets(String... targets) {
        return of(List.of(), List.of(targets));
    }

    /** These roles, with rows that lack a value left out. */
    public ColumnRoles droppingMissing() {
        return new ColumnRoles(inputs, targets, categories, dropsConstantInputs, true);
    }

    /** These roles, with {@code names} (each a target or an input) taken as categories. */
    public ColumnRoles withCategories(String... names) {
        return new ColumnRoles(inputs, targets, List.of(names), dropsConstantInputs, dropsMissing);
    }

    public ColumnRoles droppingConstantInputs() {
        return new ColumnRoles(inputs, targets, categories, true, dropsMissing);
    }

    /** All columns that have a role, inputs first; known only of roles that were resolved. */
    List<String> columns() {
        return Stream.concat(inputs.stream(), targets.stream()).toList();
    }

    /** These roles with every input named, if they fit {@code table}. */
    ColumnRoles resolvedFor(CsvTable table) {
        String where = table.where();
        if (targets.isEmpty()) {
            throw new InvalidInput(
                    where, "at least one target among the columns " + table.listOfColumns(), "no targets");
        }
        requireKnownOnce(targets, "targets", table);
        requireKnownOnce(inputs, "inputs", table);
        List<String> resolved = inputs.isEmpty() ? rest(table) : inputs;
        requireRoles(categories, resolved, where);
        resolved.stream().filter(targets::contains).findFirst().ifPresent(name -> {
            throw new InvalidInput(where, "each column as input or as target", InQuotes.of(name) + " as both");
        });
        return new ColumnRoles(resolved, targets, categories, dropsConstantInputs, dropsMissing);
    }

    private List<String> rest(CsvTable table) {
        List<String> rest = new ArrayList<>(table.columns());
        rest.removeAll(targets);
        rest.removeIf(String::isBlank);
        if (rest.isEmpty()) {
            throw new InvalidInput(table.where(), "at least one column left for the inputs", "all columns as targets");
        }
        return rest;
    }

    private void requireRoles(List<String> names, List<String> resolved, String where) {
        names.stream()
                .filter(name -> !targets.contains(name) && !resolved.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInput(
                            where, "targets or inputs as categories", InQuotes.of(name) + ", which is neither");
                });
    }

    private static void requireKnownOnce(List<String> names, String role, CsvTable table) {
        names.forEach(table::indexOf);
        Duplicates.firstOf(names).ifPresent(name -> {
            throw new InvalidInput(table.where(), "different columns as " + role, InQuotes.of(name) + " twice");
        });
    }
}
