package org.softmaxntk.theorems.coq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The generated files of the Coq sources: every scalar step with its proof, every false neighbour with a point at which it
 * fails, and what the theorems rest on.
 *
 * <p>The same steps give the same files, byte for byte.
 */
public final class CoqExport {
    private static final String GENERATED = "(* Written by: softmax-ntk claims --steps --coq FOLDER. Do not edit. *)";

    private CoqExport() {}

    /** Contents by file name. */
    public static Map<String, String> of(List<ScalarStatement> steps) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Steps.v", steps(steps));
        files.put("Refutations.v", refutations(steps));
        return files;
    }

    private static String steps(List<ScalarStatement> steps) {
        List<String> lines = head("The scalar steps, each for its whole range; above each, as it is printed elsewhere.");
        for (ScalarStatement step : steps) {
            lines.add("");
            lines.addAll(StepTheorem.lines(step));
        }
        return text(lines);
    }

    private static String refutations(List<ScalarStatement> steps) {
        List<String> lines = head("False neighbours of the scalar steps, each with a point at which it fails.");
        for (ScalarStatement step : steps) {
            for (FalseScalarVariant variant : step.falseVariants()) {
                lines.add("");
                lines.addAll(Refutation.lines(step, variant));
            }
        }
        return text(lines);
    }

    private static List<String> head(String what) {
        return new ArrayList<>(List.of(GENERATED, "(** " + what + " *)", "Require Import StepTactics."));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
