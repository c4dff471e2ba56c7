package org.softmaxntk.theorems.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Statements, in their order, with the classes that check them.
 *
 * <p>A claim is called by its id or by its label, such as {@code Lemma 5.1}, in letters of either case.
 */
public final class Catalogue {
    private static final Catalogue STANDARD =
            of(ServiceLoader.load(Section.class, Catalogue.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());

    private final List<Section> sections;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Claim<?>> claims = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new LinkedHashMap<>();

    private Catalogue(List<Section> sections) {
        this.sections = List.copyOf(sections);
        sections.forEach(this::add);
    }

    private void add(Section section) {
        List<Claim<?>> inOrder = section.claims();
        List<Entry> entries = section.entries();
        if (entries.size() != inOrder.size()) {
            throw new IllegalStateException("section " + section.name() + ": required words for "
                    + inOrder.stream().map(Claim::id).toList() + " in " + section.name() + ".json; got some for "
                    + entries.stream().map(Entry::id).toList());
        }
        for (int k = 0; k < inOrder.size(); k++) {
            add(entries.get(k).of(inOrder.get(k)), inOrder.get(k));
        }
    }

    private void add(Statement statement, Claim<?> claim) {
        statements.put(statement.id(), statement);
        claims.put(statement.id(), claim);
        name(statement.id(), statement.id());
        if (statement.label() != null) {
            name(statement.label(), statement.id());
        }
    }

    private void name(String name, String id) {
        String other = idsByName.put(name.toLowerCase(Locale.ROOT), id);
        if (other != null) {
            throw new IllegalStateException(other + " and " + id + " are both called " + name);
        }
    }

    /** All sections that are found as services, in the order of their service entries. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * These sections.
     *
     * @throws IllegalStateException if two claims have one name, or the words of a section do not fit its claims
     */
    public static Catalogue of(List<Section> sections) {
        return new Catalogue(sections);
    }

    /**
     * Of these sections those with the given names, in the order they have here.
     *
     * @throws InvalidInput if there is no such section
     */
    public Catalogue only(Collection<String> names) {
        List<String> known = sections.stream().map(Section::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new InvalidInput("section", "one of " + String.join(", ", known), name);
            }
        }
        return of(sections.stream()
                .filter(section -> names.contains(section.name()))
                .toList());
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    public List<String> ids() {
        return List.copyOf(statements.keySet());
    }

    /** The scalar inequalities of all sections. */
    public List<ScalarStatement> steps() {
        List<ScalarStatement> steps = new ArrayList<>();
        sections.forEach(section -> steps.addAll(section.steps()));
        return List.copyOf(steps);
    }

    /**
     * The id of the claim that is called {@code name}.
     *
     * @throws InvalidInput if there is no such claim
     */
    public String resolve(String name) {
        String id = idsByName.get(name.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new InvalidInput("claim", "one of " + String.join(", ", statements.keySet()), name);
        }
        return id;
    }

    /** @throws InvalidInput if there is no such claim */
    public Statement statement(String name) {
        return statements.get(resolve(name));
    }

    /** @throws InvalidInput if there is no such claim */
    public Claim<? extends Given> claim(String name) {
        return claims.get(resolve(name));
    }
}
