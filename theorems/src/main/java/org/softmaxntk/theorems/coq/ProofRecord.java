package org.softmaxntk.theorems.coq;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Coq accepted, recorded when it did: {@code mvn -Pcoq verify} makes it and holds the recorded one to it.
 *
 * @param coq the version of Coq
 * @param axioms all that the theorems rest on besides Coq's kernel
 * @param seconds to compile each source, to have all of them read by the separate checker, and the like: by what was done
 * @param sources the digest of each source, by file
 * @param theorems all of them, in the order of the sources
 */
public record ProofRecord(
        String coq,
        List<String> axioms,
        SortedMap<String, Double> seconds,
        SortedMap<String, String> sources,
        List<CoqTheorem> theorems) {
    /** Its name beside the sources. */
    public static final String FILE = "proofs.json";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public ProofRecord {
        axioms = List.copyOf(axioms);
        seconds = new TreeMap<>(seconds);
        sources = new TreeMap<>(sources);
        theorems = List.copyOf(theorems);
    }

    /** The recorded one. */
    public static ProofRecord recorded() {
        return JSON.readValue(CoqExport.committed(FILE), ProofRecord.class);
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /** The theorem that states a claim or a scalar step; none if there is none, or if a source has changed since. */
    public Optional<CoqTheorem> theoremOf(String id) {
        Map<String, String> current =
                CoqExport.sources().stream().collect(Collectors.toMap(name -> name, CoqExport::committed));
        return theorems.stream()
                .filter(theorem -> theorem.name().equals(CoqTheorem.nameOf(id)) && isOf(current))
                .findFirst();
    }

    /** Whether it was made of these sources. */
    boolean isOf(Map<String, String> files) {
        return sources.equals(digests(files));
    }

    /** SHA-256 by file, of the Coq sources among the files. */
    static SortedMap<String, String> digests(Map<String, String> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".v")) {
                digests.put(name, digest(text));
            }
        });
        return digests;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
