package org.softmaxntk.theorems.coq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.softmaxntk.theorems.catalogue.ScalarStatements;

/**
 * Has Coq accept the sources, and holds the recorded proofs to what it accepted.
 *
 * <p>In order: the committed sources are what the program writes; nothing in them is left without proof; Coq compiles each; the
 * theorems rest on the four axioms of its classical real numbers and on no other; its separate checker accepts what was compiled;
 * planted faults are refused; the record is of these sources.
 */
public final class CoqCheck {
    private final Path sources;
    private final Path target;
    private final Coq coq;
    private final SortedMap<String, Double> seconds = new TreeMap<>();

    private CoqCheck(Path sources, Path target) {
        this.sources = sources;
        this.target = target;
        this.coq = new Coq(target);
    }

    /**
     * Exits with 1, and one line, when something is not as it must be.
     *
     * @param arguments the folder of the sources, a folder to compile in, and {@code true} to record what was accepted
     */
    public static void main(String[] arguments) throws IOException {
        try {
            new CoqCheck(Path.of(arguments[0]), Path.of(arguments[1])).run(Boolean.parseBoolean(arguments[2]));
        } catch (CoqFailure e) {
            System.err.println("Coq: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(boolean record) throws IOException {
        empty();
        String version = coq.version();
        Map<String, String> files = CoqExport.of(ScalarStatements.all());
        requireCommitted(files);
        Axioms.requireNoneAdded(files);
        for (Map.Entry<String, String> file : files.entrySet()) {
            coq.write(file.getKey(), file.getValue());
        }
        CoqExport.sources().forEach(this::compile);
        List<CoqTheorem> theorems = theorems(files);
        SortedSet<String> axioms = Axioms.requireOnlyThoseOfTheReals(coq, theorems);
        recheck();
        int refused = PlantedFaults.requireRefused(coq, files.get(CoqExport.STEPS));
        ProofRecord accepted =
                new ProofRecord(version, List.copyOf(axioms), seconds, ProofRecord.digests(files), theorems);
        keep(accepted, record);
        System.out.println("Coq " + version + ": " + theorems.size() + " theorems accepted on four axioms, " + refused
                + " planted faults refused, in "
                + Math.round(seconds.values().stream().mapToDouble(x -> x).sum()) + " s");
    }

    private void empty() throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> earlier = Files.list(target)) {
            for (Path file : earlier.toList()) {
                Files.delete(file);
            }
        }
    }

    private void requireCommitted(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path committed = sources.resolve(file.getKey());
            if (!Files.exists(committed) || !Files.readString(committed).equals(file.getValue())) {
                throw new CoqFailure(
                        committed + " is not what the program writes: softmax-ntk claims --steps --coq " + sources);
            }
        }
    }

    private void compile(String source) {
        Coq.Answer answer = coq.compile(source);
        if (!answer.accepted()) {
            throw new CoqFailure(source + " is refused (needs Debian's coq and libcoq-interval): "
                    + answer.output().strip());
        }
        seconds.put(source, answer.seconds());
    }

    private void recheck() {
        Coq.Answer answer = coq.recheck(CoqExport.sources());
        if (!answer.accepted()) {
            throw new CoqFailure(
                    "coqchk refuses what coqc compiled: " + answer.output().strip());
        }
        seconds.put("coqchk", answer.seconds());
    }

    private static List<CoqTheorem> theorems(Map<String, String> files) {
        List<CoqTheorem> theorems = new ArrayList<>();
        files.forEach((file, text) -> {
            if (file.endsWith(".v")) {
                theorems.addAll(CoqTheorem.in(file, text));
            }
        });
        return theorems;
    }

    private void keep(ProofRecord accepted, boolean record) throws IOException {
        coq.write(ProofRecord.FILE, accepted.json());
        Path recorded = sources.resolve(ProofRecord.FILE);
        if (record) {
            Files.writeString(recorded, accepted.json());
            return;
        }
        ProofRecord before = Files.exists(recorded) ? ProofRecord.recorded() : null;
        boolean same = before != null
                && before.sources().equals(accepted.sources())
                && before.theorems().equals(accepted.theorems())
                && Objects.equals(before.axioms(), accepted.axioms());
        if (!same) {
            throw new CoqFailure(recorded + " is not of these sources: -Dcoq.record=true records what was accepted");
        }
    }
}
