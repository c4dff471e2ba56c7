package org.softmaxntk.theorems.coq;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A folder of Coq sources that {@code make} compiles: every scalar step with its proof, every false neighbour with a point
 * at which it fails, what these proofs use, and the theorems that are proved whole.
 *
 * <p>{@code Steps.v} and {@code Refutations.v} are written from the steps, the rest is written by hand and copied. The same
 * steps give the same files, byte for byte.
 */
public final class CoqExport {
    static final String STEPS = "Steps.v";
    static final String REFUTATIONS = "Refutations.v";
    private static final String PROJECT = "_CoqProject";
    private static final List<String> BESIDE = List.of(PROJECT, "Makefile", "README.md");
    private static final String GENERATED = "(* Written by: softmax-ntk claims --steps --coq FOLDER. Do not edit. *)";

    private CoqExport() {}

    /** Contents by file name; sources in an order in which they compile, steps in the order of their ids. */
    public static Map<String, String> of(List<ScalarStatement> given) {
        List<ScalarStatement> steps =
                given.stream().sorted(Comparator.comparing(ScalarStatement::id)).toList();
        Map<String, String> files = new LinkedHashMap<>();
        for (String source : sources()) {
            files.put(
                    source,
                    switch (source) {
                        case STEPS -> steps(steps);
                        case REFUTATIONS -> refutations(steps);
                        default -> committed(source);
                    });
        }
        BESIDE.forEach(name -> files.put(name, committed(name)));
        return Collections.unmodifiableMap(files);
    }

    /** The files to compile, each after those that it requires. */
    static List<String> sources() {
        return committed(PROJECT).lines().filter(line -> line.endsWith(".v")).toList();
    }

    /** A file as it stands in the repository and ships with the program. */
    static String committed(String name) {
        try (InputStream file = CoqExport.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name + " beside " + CoqExport.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String steps(List<ScalarStatement> steps) {
        List<String> lines =
                head("The scalar steps, each for its whole range; above each, as it is printed elsewhere.");
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
