package org.softmaxntk.reports.cli.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.reports.cli.terminal.JsonOutput;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.Notation;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.LedgerEntry;

/** An entry of the catalogue, to be read. */
final class StatementText {
    private StatementText() {}

    static List<String> lines(Statement statement) {
        WrappedTable table = WrappedTable.withoutHeader().add("claim", statement.id());
        addIfPresent(table, "label", statement.label());
        table.add("title", statement.title())
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
        for (Constant each : statement.constants()) {
            table.add("constant", each.name() + " = " + each.value() + ": " + each.meaning());
        }
        if (statement.exponent() != null) {
            table.add("exponent", "the stated side has the factor e^(" + statement.exponent() + "B)");
        }
        if (statement.finding() != null) {
            String analysis = statement.finding().analysis();
            table.add("finding", analysis.startsWith("False") ? analysis : "false as written: " + analysis);
            addIfPresent(table, "repaired by", statement.finding().repairedBy());
        }
        addIfPresent(table, "repairs", repaired(statement));
        addIfPresent(table, "depends on", String.join(", ", statement.dependsOn()));
        addIfPresent(table, "scalar steps", stepsOf(statement));
        addIfPresent(table, "trivially", statement.trivialBound());
        for (Statement.Variant each : statement.falseVariants()) {
            table.add("false variant", statement.id() + "~" + each.name() + ": " + each.text());
        }
        return table.add("checked by", statement.implementation()).lines();
    }

    static List<String> lines(ScalarStatement step) {
        WrappedTable table = WrappedTable.withoutHeader()
                .add("scalar step", step.id())
                .add("states", step.conclusion())
                .add("box", step.inequality().box().toString());
        step.change().ifPresent(change -> table.add("where", change.write(Notation.TEXT)));
        table.add("source", step.source());
        List<String> users = DescribedStep.users(step);
        table.add("used by", users.isEmpty() ? "no claim of this version" : String.join(", ", users));
        step.falseVariants().forEach(variant -> table.add("false variant", step.id() + "~" + variant.name()));
        return table.add("replay", LedgerEntry.replayCommand(step.id(), StepExamination.instance(step)))
                .lines();
    }

    private static String repaired(Statement statement) {
        return Catalogue.standard().statements().stream()
                .filter(other -> other.finding() != null
                        && statement.id().equals(other.finding().repairedBy()))
                .map(Statement::id)
                .collect(Collectors.joining(", "));
    }

    private static String stepsOf(Statement statement) {
        return ScalarStatements.all().stream()
                .filter(step -> step.usedBy().contains(statement.id()))
                .map(ScalarStatement::id)
                .collect(Collectors.joining(", "));
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
