package org.softmaxntk.reports.cli.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.Proof;

/** One examination with its evidence, to be read. */
final class EntryText {
    private EntryText() {}

    static List<String> lines(LedgerEntry entry) {
        return entry.proof() == null ? ofClaim(entry) : ofStep(entry);
    }

    private static List<String> ofClaim(LedgerEntry entry) {
        Statement statement = Catalogue.standard().statement(entry.claim());
        WrappedTable table = WrappedTable.withoutHeader()
                .add("claim", named(statement) + ": " + statement.conclusion())
                .add("statement", statedBy(statement, entry))
                .add("instance", entry.instance())
                .add("verdict", entry.verdict().text());
        addHypotheses(table, statement, entry);
        if (entry.worth() != null) {
            WorthLines.add(table, entry);
        }
        if (entry.frequency() != null) {
            FrequencyLines.add(table, entry.frequency());
            addWorstDraw(table, entry);
        } else if (entry.measurement() != null) {
            addMeasurement(table, entry);
        }
        return table.add("facts", facts(entry.facts()))
                .add("regimes", String.join(", ", entry.regimes()))
                .lines();
    }

    private static void addMeasurement(WrappedTable table, LedgerEntry entry) {
        Measurement sides = entry.measurement();
        table.add("measured", size(sides.measured()) + logarithm(sides.measured()))
                .add("stated", size(sides.stated()) + logarithm(sides.stated()))
                .add("ratio", "measured/stated = " + ratio(entry))
                .add("digits", sides.digits() + " decimal digits decided");
    }

    private static void addWorstDraw(WrappedTable table, LedgerEntry entry) {
        Measurement sides = entry.measurement();
        table.add(
                "worst draw",
                "measured " + size(sides.measured()) + ", stated " + size(sides.stated()) + ", measured/stated = "
                        + ratio(entry));
    }

    private static List<String> ofStep(LedgerEntry entry) {
        ScalarStatement step = StepExamination.step(entry.claim());
        Proof proof = entry.proof();
        WrappedTable table = WrappedTable.withoutHeader()
                .add("scalar step", step.id() + ": " + step.conclusion())
                .add(
                        "statement",
                        entry.variant() == null ? step.conclusion() : "false variant " + entry.variant() + " of it")
                .add("box", proof.box())
                .add("verdict", entry.verdict().text())
                .add("sub-boxes", NumberText.count(proof.subBoxes()));
        if (proof.counterexamples() != null) {
            table.add("false on", proof.counterexamples());
        }
        return table.lines();
    }

    private static String named(Statement statement) {
        return statement.label() == null ? statement.id() : statement.id() + " (" + statement.label() + ")";
    }

    private static String statedBy(Statement statement, LedgerEntry entry) {
        return statement.falseVariants().stream()
                .filter(variant -> variant.name().equals(entry.variant()))
                .map(variant -> "false variant " + variant.name() + ": " + variant.text())
                .findFirst()
                .orElse(statement.formula());
    }

    /** The premises in order: those before the one that failed are met, those after it were not looked at. */
    private static void addHypotheses(WrappedTable table, Statement statement, LedgerEntry entry) {
        if (statement.hypotheses().isEmpty()) {
            table.add("hypotheses", "none");
        }
        String outcome = "met";
        for (Statement.Premise premise : statement.hypotheses()) {
            if (entry.missed() != null && premise.id().equals(entry.missed().hypothesis())) {
                table.add(
                        "hypothesis",
                        premise.id() + ": not met: required " + entry.missed().required() + "; got "
                                + entry.missed().got());
                outcome = "not examined";
            } else {
                table.add("hypothesis", premise.id() + ": " + outcome + ": " + premise.text());
            }
        }
    }

    static String size(LogRange range) {
        return NumberText.power(range.enclosure().lnMiddle());
    }

    private static String logarithm(LogRange range) {
        return ", ln in [" + end(range.lnLower()) + ", " + end(range.lnUpper()) + "]";
    }

    private static String end(Double logarithm) {
        return logarithm == null ? "-∞" : logarithm.toString();
    }

    private static String ratio(LedgerEntry entry) {
        return entry.measurement().ratio() == null
                ? "beyond the range of a double"
                : NumberText.power(entry.measurement().lnRatio());
    }

    private static String facts(Map<String, Double> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + " = " + plain(fact.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
