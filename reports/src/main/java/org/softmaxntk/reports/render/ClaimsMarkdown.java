package org.softmaxntk.reports.render;

import static org.softmaxntk.reports.render.MarkdownText.escaped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.catalogue.Statement;

/** The catalogue as Markdown, a table for each section, to stand in a file between two comments that are not shown. */
public final class ClaimsMarkdown {
    private static final String BEGIN = "<!-- claims: begin -->";
    private static final String END = "<!-- claims: end -->";
    /** From the folder of the module that has the claims. */
    private static final String SOURCES = "src/main/java/org/softmaxntk/theorems/";

    private ClaimsMarkdown() {}

    /** A heading and a table for each section, in the catalogue's order; ends with a line break. */
    public static String of(List<Statement> catalogue) {
        Map<String, List<Statement>> sections = new LinkedHashMap<>();
        for (Statement statement : catalogue) {
            sections.computeIfAbsent(section(statement), any -> new ArrayList<>())
                    .add(statement);
        }
        StringBuilder text = new StringBuilder();
        sections.forEach((section, statements) -> text.append(table(section, statements)));
        return text.toString();
    }

    /**
     * The text of {@code document} with these tables between its two comments.
     *
     * @param where the document's name, for the message
     * @throws InvalidInput if it does not have the two comments, each once and in this order
     */
    public static String into(String where, String document, List<Statement> catalogue) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        boolean once = begin == document.lastIndexOf(BEGIN) && end == document.lastIndexOf(END);
        if (begin < 0 || end < begin || !once) {
            throw new InvalidInput(where, "the lines " + BEGIN + " and " + END + ", once each", "none or others");
        }
        return document.substring(0, begin + BEGIN.length()) + "\n\n" + of(catalogue) + document.substring(end);
    }

    private static String table(String section, List<Statement> statements) {
        StringBuilder text = new StringBuilder("## ").append(escaped(section)).append("\n\n");
        text.append(
                "| claim | label | states that | formula | guarantee | provenance | class |\n|---|---|---|---|---|---|---|\n");
        for (Statement statement : statements) {
            String cells = String.join(
                    " | ",
                    "`" + statement.id() + "`",
                    statement.label() == null ? "" : escaped(statement.label()),
                    escaped(statement.conclusion()) + finding(statement),
                    escaped(statement.formula().replaceAll("\\s+", " ")),
                    ClaimText.guarantee(statement),
                    ClaimText.words(statement.provenance()),
                    link(statement));
            text.append("| ").append(cells).append(" |\n");
        }
        return text.append('\n').toString();
    }

    private static String finding(Statement statement) {
        return statement.finding() == null
                ? ""
                : " **False as written**; repaired by `" + statement.finding().repairedBy() + "`.";
    }

    private static String link(Statement statement) {
        String path = statement.implementation().replace('.', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return "[" + name + "](" + SOURCES + path + ".java)";
    }

    /** The room of the claim's class, after which the catalogue names its sections. */
    private static String section(Statement statement) {
        String name = statement.implementation();
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }
}
