package org.softmaxntk.reports.cli.claims;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.terminal.FileArgument;
import org.softmaxntk.reports.cli.terminal.JsonOutput;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.reports.files.WholeFile;
import org.softmaxntk.reports.render.ClaimsMarkdown;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.coq.CoqExport;
import org.softmaxntk.theorems.interval.ScalarStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claims [CLAIM]}: the catalogue, the scalar steps, or an entry of either in full. */
@Command(
        name = "claims",
        footer = {"  claims", "  claims \"Lemma 5.1\"", "  claims stepwise-certificate --json", "  claims --steps"},
        description = "List the claims or the scalar steps, or show one in full.")
public final class ClaimsCommand extends ProgramCommand {
    @Parameters(
            paramLabel = "CLAIM",
            arity = "0..1",
            description = "the claim, by its id or label, or the scalar step to show in full")
    private String claim;

    @Option(names = "--steps", description = "list the scalar steps that the proofs of the claims lean on")
    private boolean steps;

    @Option(names = "--json", description = "print JSON: an array, or the one asked for")
    private boolean json;

    @Option(names = "--markdown", description = "print tables in Markdown, one for each section of the catalogue")
    private boolean markdown;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "put those tables between the comments \"claims: begin\" and \"claims: end\" of FILE instead")
    private String into;

    @Option(
            names = "--coq",
            paramLabel = "FOLDER",
            description = "put the scalar steps into FOLDER as theorems of Coq, with proofs and what they need")
    private String coq;

    @Override
    public Integer call() {
        PrintWriter out = out();
        requireAnOutputThatIs();
        if (markdown) {
            printMarkdown(Catalogue.standard().statements(), out);
        } else if (claim != null) {
            StepExamination.find(claim)
                    .filter(step -> step.id().equals(claim))
                    .ifPresentOrElse(step -> printStep(step, out), () -> printClaim(out));
        } else if (coq != null) {
            writeCoq(out);
        } else if (steps) {
            printSteps(ScalarStatements.all(), out);
        } else {
            printClaims(Catalogue.standard().statements(), out);
        }
        return ExitCode.FINE;
    }

    private void requireAnOutputThatIs() {
        if (into != null && !markdown) {
            throw new InvalidInput("--into", "--markdown beside it", "none");
        }
        if (coq != null && (!steps || json || markdown || claim != null)) {
            throw new InvalidInput("--coq", "--steps beside it and nothing else", steps ? "more" : "no --steps");
        }
        if (markdown && (json || steps || claim != null)) {
            String other = json ? "--json too" : steps ? "--steps too" : claim;
            throw new InvalidInput("--markdown", "the whole catalogue as Markdown", other);
        }
    }

    private void printMarkdown(List<Statement> statements, PrintWriter out) {
        if (into == null) {
            out.print(ClaimsMarkdown.of(statements));
            return;
        }
        Path file = FileArgument.path("--into", into);
        try {
            WholeFile.write(file, ClaimsMarkdown.into(into, Files.readString(file), statements));
        } catch (IOException e) {
            throw new InvalidInput(into, "a text file in UTF-8 that can be read", e.toString(), e);
        }
    }

    private void writeCoq(PrintWriter out) {
        Path folder = FileArgument.path("--coq", coq);
        CoqExport.of(ScalarStatements.all()).forEach((name, text) -> WholeFile.write(folder.resolve(name), text));
        out.println(ScalarStatements.all().size() + " steps written to " + coq
                + ": make compiles them, with Debian's coq and " + "libcoq-interval");
    }

    private void printClaims(List<Statement> statements, PrintWriter out) {
        if (json) {
            JsonOutput.print(statements, out);
            return;
        }
        WrappedTable table = new WrappedTable("CLAIM", "KIND", "PROVENANCE", "CONCLUSION");
        for (Statement each : statements) {
            String label = each.label() == null ? "" : each.label() + ": ";
            String conclusion = label + (each.finding() == null ? "" : "FALSE AS WRITTEN: ") + each.conclusion();
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
