package org.softmaxntk.reports.cli.evaluate;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.diffusion.DiffusionJson;
import org.softmaxntk.reports.cli.terminal.FileArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code evaluate NETWORK.json}: everything the model says about one network on given data, as one JSON object. */
@Command(
        name = "evaluate",
        footer = {
            "  evaluate network.json",
            "  cat network.json | softmax-ntk evaluate -",
            "  evaluate --diffusion case.json"
        },
        description = {
            "Print softmax, outputs, loss, gradient, tangent kernel, eigenvalues and descent of a network, as JSON.",
            "",
            "NETWORK is a JSON object with X (n×d_in), Y (n×d_out), W (m×d_in, m even), A (m×d_out, entries ±1), "
                    + "eta (> 0) and optionally steps (0 to 1,000,000; without it, as many as a list "
                    + "\"trajectory\" has entries, else 0). Numbers may be JSON numbers or strings. Other keys "
                    + "are ignored.",
            "",
            "Numbers are printed with 17 digits, so that every double comes back exactly. Row l·n + i of the kernel "
                    + "belongs to output l of sample i (both from 0). The trajectory has the state before each step; "
                    + "finalLoss, finalF and finalW are those after the last.",
            "",
            "With --diffusion the file is a diffusion case: schedule, target, T0, scaling, supportRadius and, as wanted, "
                    + "scheduleTimes, posteriorAt, regression, sampler and distances, or an object that has them as "
                    + "\"input\". Printed are the case's sections: schedule, posterior, scaling, regression, sampler, "
                    + "distances and denoisingScoreMatching."
        })
public final class EvaluateCommand extends ProgramCommand implements Computation {
    @Parameters(paramLabel = "NETWORK", description = "a JSON file, or - for standard input")
    private String network;

    @Option(names = "--diffusion", description = "the file is a diffusion case, not a network")
    private boolean diffusion;

    @Override
    public Integer call() {
        if (diffusion) {
            writeDiffusion(source());
        } else {
            EvaluationJson.write(evaluate(source()), out());
        }
        return ExitCode.FINE;
    }

    private void writeDiffusion(JsonNode object) {
        try {
            DiffusionJson.write(object, out());
        } catch (InvalidInput e) {
            throw new InvalidInput(where() + ": " + e.where(), e.required(), e.got(), e);
        }
    }

    private JsonNode source() {
        return network.equals(FileArgument.STANDARD_INPUT)
                ? JsonSource.read(in(), where())
                : JsonSource.read(FileArgument.path("NETWORK", network));
    }

    /** Everything is computed before anything is printed, so that bad input leaves nothing half-written. */
    private Evaluation evaluate(JsonNode object) {
        try {
            return Evaluation.of(Problem.of(object));
        } catch (InvalidInput e) {
            throw new InvalidInput(where() + ": " + e.where(), e.required(), e.got(), e);
        }
    }

    private String where() {
        return network.equals(FileArgument.STANDARD_INPUT) ? "standard input" : network;
    }
}
