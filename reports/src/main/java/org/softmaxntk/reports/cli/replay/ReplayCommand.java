package org.softmaxntk.reports.cli.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.properties.campaign.Examination;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.terminal.FileArgument;
import org.softmaxntk.reports.cli.terminal.JsonOutput;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay CLAIM INSTANCE}: one claim on one instance, one law or one box, with all the evidence. */
@Command(
        name = "replay",
        footer = {
            "  replay ntk-perturbation \"data=linnerud width=64 sigma=0.5 start=paired move=signed radius=0.005 step=0.01 seed=42\""
        },
        description = {"Check one claim on one instance, given by the text that reports and ledgers have for it."})
public final class ReplayCommand extends ProgramCommand implements Computation {
    private static final String WRITE = "--write";
    private static final Set<Outcome> BAD = Set.of(Outcome.VIOLATED, Outcome.FAULTY, Outcome.REFUTED);

    @Parameters(
            index = "0",
            paramLabel = "CLAIM",
            description = "a claim or scalar step, or CLAIM~VARIANT for one of its false variants")
    private String claim;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INSTANCE",
            description =
                    "key=value pairs, in one argument or several; a file with the instance written out, FILE.json; of a scalar step its box")
    private List<String> instance;

    @Option(
            names = WRITE,
            paramLabel = "FILE.json",
            description =
                    "write the instance of the key=value pairs out into this file, with its numbers and arrays; replay reads it")
    private Path written;

    @Option(names = "--json", description = "print JSON: the ledger's entry for this instance")
    private boolean json;

    @Override
    public Integer call() {
        String text = String.join(" ", instance);
        if (written != null) {
            write(text);
        }
        LedgerEntry entry = StepExamination.find(claim).isPresent()
                ? StepExamination.examine(claim, text)
                : examined(ClaimReference.parse(claim), text);
        if (json) {
            JsonOutput.print(entry, out());
        } else {
            EntryText.lines(entry).forEach(out()::println);
        }
        return ExitCode.failedIf(BAD.contains(entry.verdict()));
    }

    private void write(String text) {
        if (text.endsWith(".json") || StepExamination.find(claim).isPresent()) {
            throw misuse(WRITE + " writes an instance that key=value pairs name; a scalar step has none");
        }
        FileArgument.requireWritable(WRITE, written);
        ClaimReference reference = ClaimReference.parse(claim);
        String json = Examination.written(reference, Examination.parse(reference, text))
                .json();
        FileArgument.write(WRITE, written, json);
    }

    /** On a recipe, or on the file of an instance that was written out. */
    private static LedgerEntry examined(ClaimReference reference, String instance) {
        return instance.endsWith(".json")
                ? Examination.examine(reference, Role.GENERATED, Written.read(Path.of(instance)), instance)
                : Examination.examine(reference, Role.GENERATED, Examination.parse(reference, instance));
    }
}
