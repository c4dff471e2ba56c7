package org.softmaxntk.reports.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claims [CLAIM]}: the catalogue, or one of its entries in full. */
@Command(name = "claims", description = "List the claims, or show one in full.")
final class ClaimsCommand implements Callable<Integer> {
    @ParentCommand
    private SoftmaxNtk program;

    @Parameters(paramLabel = "CLAIM", arity = "0..1", description = "the claim to show in full")
    private String claim;

    @Option(names = "--json", description = "print JSON: an array of claims, or the one asked for")
    private boolean json;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.standard();
        if (claim == null) {
            printAll(catalogue.statements(), program.out());
        } else {
            printOne(catalogue.statement(claim), program.out());
        }
        return ExitCode.FINE;
    }

    private void printAll(List<Statement> statements, PrintWriter out) {
        if (json) {
            JsonOutput.print(statements, out);
            return;
        }
        WrappedTable table = new WrappedTable("CLAIM", "KIND", "PROVENANCE", "CONCLUSION");
        for (Statement each : statements) {
            table.add(each.id(), JsonOutput.name(each.kind()), JsonOutput.name(each.provenance()), each.conclusion());
        }
        table.lines().forEach(out::println);
    }

    private void printOne(Statement statement, PrintWriter out) {
        if (json) {
            JsonOutput.print(statement, out);
        } else {
            StatementText.lines(statement).forEach(out::println);
        }
    }
}
