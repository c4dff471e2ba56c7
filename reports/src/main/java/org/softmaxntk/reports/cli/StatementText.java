package org.softmaxntk.reports.cli;

import java.util.List;
import org.softmaxntk.theorems.catalogue.Statement;

/** An entry of the catalogue, to be read. */
final class StatementText {
    private StatementText() {}

    static List<String> lines(Statement statement) {
        WrappedTable table = WrappedTable.withoutHeader()
                .add("claim", statement.id())
                .add("title", statement.title())
                .add("conclusion", statement.conclusion())
                .add("formula", statement.formula());
        addHypotheses(table, statement);
        table.add(
                        "guarantee",
                        JsonOutput.name(statement.guarantee().mode()) + ": "
                                + statement.guarantee().text())
                .add("kind", JsonOutput.name(statement.kind()) + (statement.attained() ? ", attained" : ""))
                .add("provenance", JsonOutput.name(statement.provenance()))
                .add("source", statement.source());
        addIfPresent(table, "deviation", statement.deviation());
        for (Statement.Constant each : statement.constants()) {
            table.add("constant", each.name() + " = " + each.value() + ": " + each.meaning());
        }
        addIfPresent(table, "depends on", String.join(", ", statement.dependsOn()));
        addIfPresent(table, "trivially", statement.trivialBound());
        for (Statement.Variant each : statement.falseVariants()) {
            table.add("false variant", statement.id() + "~" + each.name() + ": " + each.text());
        }
        return table.add("checked by", statement.implementation()).lines();
    }

    private static void addHypotheses(WrappedTable table, Statement statement) {
        if (statement.hypotheses().isEmpty()) {
            table.add("hypotheses", "none");
        }
        for (Statement.Premise each : statement.hypotheses()) {
            table.add("hypothesis", each.id() + ": " + each.text());
        }
    }

    private static void addIfPresent(WrappedTable table, String name, String text) {
        if (text != null && !text.isEmpty()) {
            table.add(name, text);
        }
    }
}
