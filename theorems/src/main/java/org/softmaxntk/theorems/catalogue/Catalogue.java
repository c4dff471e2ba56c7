package org.softmaxntk.theorems.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All statements, in their order, with the classes that check them. */
public final class Catalogue {
    /** One resource {@code SECTION.json} each, named like the package of its claims; in the order of the report. */
    private static final List<String> SECTIONS = List.of(
            "identities",
            "bounds",
            "probability",
            "perturbation",
            "activations",
            "descent",
            "certificate",
            "convergence");

    private static final String ROOT = "org.softmaxntk.theorems.";
    private static final Catalogue STANDARD = read();

    private final Map<String, Statement> statements;
    private final Map<String, Claim<?>> claims;

    private Catalogue(List<Statement> statements) {
        this.statements = byId(statements, statement -> statement);
        this.claims = byId(statements, Catalogue::instantiate);
    }

    /** The catalogue that ships. */
    public static Catalogue standard() {
        return STANDARD;
    }

    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    public List<String> ids() {
        return List.copyOf(statements.keySet());
    }

    /** @throws InvalidInput if there is no such claim */
    public Statement statement(String id) {
        return known(statements, id);
    }

    /** @throws InvalidInput if there is no such claim */
    public Claim<? extends Given> claim(String id) {
        return known(claims, id);
    }

    private static <T> T known(Map<String, T> entries, String id) {
        T entry = entries.get(id);
        if (entry == null) {
            throw new InvalidInput("claim", "one of " + String.join(", ", entries.keySet()), id);
        }
        return entry;
    }

    private static Catalogue read() {
        return new Catalogue(SECTIONS.stream().flatMap(Catalogue::section).toList());
    }

    private static Stream<Statement> section(String name) {
        String resource = name + ".json";
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return Stream.of(mapper.readValue(in, Statement[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static <T> Map<String, T> byId(List<Statement> statements, Function<Statement, T> value) {
        return statements.stream()
                .collect(Collectors.toMap(
                        Statement::id,
                        value,
                        (a, b) -> {
                            throw new IllegalStateException("two statements with one id");
                        },
                        LinkedHashMap::new));
    }

    private static Claim<?> instantiate(Statement statement) {
        try {
            return (Claim<?>) Class.forName(ROOT + statement.implementation())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    statement.id() + " names " + statement.implementation() + ", which cannot be made", e);
        }
    }
}
