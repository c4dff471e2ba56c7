package org.softmaxntk.reports.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.interval.statements.ScalarStatements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claims [CLAIM]}: the catalogue, the scalar steps, or an entry of either in full. */
@Command(name = "claims", description = "List the claims or the scalar steps, or show one in full.")
final class ClaimsCommand implements Callable<Integer> {
    @ParentCommand
    private SoftmaxNtk program;

    @Parameters(paramLabel = "CLAIM", arity = "0..1", description = "the claim or scalar step to show in full")
    private String claim;

    @Option(names = "--steps", description = "list the scalar steps that the proofs of the claims lean on")
    private boolean steps;

    @Option(names = "--json", description = "print JSON: an array, or the one asked for")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = program.out();
        if (claim != null) {
            StepExamination.find(claim)
                    .filter(step -> step.id().equals(claim))
                    .ifPresentOrElse(step -> printStep(step, out), () -> printClaim(out));
        } else if (steps) {
            printSteps(ScalarStatements.all(), out);
        } else {
            printClaims(Catalogue.standard().statements(), out);
        }
        return ExitCode.FINE;
    }

    private void printClaims(List<Statement> statements, PrintWriter out) {
        if (json) {
            JsonOutput.print(statements, out);
            return;
        }
        WrappedTable table = new WrappedTable("CLAIM", "KIND", "PROVENANCE", "CONCLUSION");
        for (Statement each : statements) {
            String conclusion = each.finding() == null ? each.conclusion() : "FALSE AS WRITTEN: " + each.conclusion();
            table.add(each.id(), JsonOutput.name(each.kind()), JsonOutput.name(each.provenance()), conclusion);
        }
        table.lines().forEach(out::println);
        out.println();
        out.println(ScalarStatements.all().size() + " scalar steps that their proofs lean on: claims --steps");
    }

    private void printSteps(List<ScalarStatement> all, PrintWriter out) {
        if (json) {
            JsonOutput.print(all.stream().map(DescribedStep::of).toList(), out);
            return;
        }
        WrappedTable table = new WrappedTable("STEP", "STATES");
        all.forEach(step -> table.add(step.id(), step.conclusion()));
        table.lines().forEach(out::println);
    }

    private void printClaim(PrintWriter out) {
        Statement statement = Catalogue.standard().statement(claim);
        if (json) {
            JsonOutput.print(statement, out);
        } else {
            StatementText.lines(statement).forEach(out::println);
        }
    }

    private void printStep(ScalarStatement step, PrintWriter out) {
        if (json) {
            JsonOutput.print(DescribedStep.of(step), out);
        } else {
            StatementText.lines(step).forEach(out::println);
        }
    }
}
