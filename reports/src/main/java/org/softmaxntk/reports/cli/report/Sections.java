package org.softmaxntk.reports.cli.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.ReportInputs;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** Sections of the catalogue, by their names. */
final class Sections {
    private Sections() {}

    /**
     * A report on these sections, with the scalar steps that the proofs of their claims lean on; on everything if none is named.
     *
     * @throws InvalidInput if there is no such section
     */
    static ReportInputs only(List<String> names, ReportInputs all) {
        if (names.isEmpty()) {
            return all;
        }
        List<Statement> catalogue = Catalogue.standard().statements();
        List<String> known =
                catalogue.stream().map(Sections::section).distinct().toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new InvalidInput("section", "one of " + String.join(", ", known), name);
            }
        }
        List<Statement> chosen =
                catalogue.stream().filter(each -> names.contains(section(each))).toList();
        Set<String> ids = chosen.stream().map(Statement::id).collect(Collectors.toSet());
        List<ScalarStatement> steps = ScalarStatements.all().stream()
                .filter(step -> step.usedBy().stream().anyMatch(ids::contains))
                .toList();
        return all.about(chosen, steps);
    }

    private static String section(Statement statement) {
        return statement.implementation().replaceAll("\\..*", "");
    }
}
