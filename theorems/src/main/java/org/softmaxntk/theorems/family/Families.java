package org.softmaxntk.theorems.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.recipe.Space;

/** All families on the class path, ours and anybody's. */
public final class Families {
    private static final Map<Class<?>, Family<?>> ALL = load();

    private Families() {}

    private static Map<Class<?>, Family<?>> load() {
        Map<Class<?>, Family<?>> families = new LinkedHashMap<>();
        for (Family<?> family : ServiceLoader.load(Family.class, Family.class.getClassLoader())) {
            if (family.type() == null || !Given.class.isAssignableFrom(family.type())) {
                throw new IllegalStateException(family.getClass().getName() + " must say of which instances it is");
            }
            if (families.put(family.type(), family) != null) {
                throw new IllegalStateException("two families of " + family.type());
            }
        }
        return families;
    }

    public static List<Family<?>> all() {
        return List.copyOf(ALL.values());
    }

    /** The family of these instances. */
    @SuppressWarnings("unchecked") // load() keeps each family under its own type
    public static <G extends Given> Family<G> of(Class<G> type) {
        Family<?> family = ALL.get(type);
        if (family == null) {
            throw new IllegalStateException(
                    "no family of " + type.getName() + " in META-INF/services/" + Family.class.getName());
        }
        return (Family<G>) family;
    }

    /** The family that a claim is about. */
    public static <G extends Given> Family<G> of(Claim<G> claim) {
        return of(claim.given());
    }

    /** @throws InvalidInput if there is no family of this name */
    public static Family<?> named(String id) {
        return ALL.values().stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "family",
                        "one of " + ALL.values().stream().map(Family::id).toList(),
                        "\"" + id + "\""));
    }

    /** The recipes worth trying on {@code claim}; a hypothesis that does not say how it is met is an error. */
    public static Space space(Claim<?> claim) {
        Space space = of(claim).space();
        for (Hypothesis<?> hypothesis : claim.hypotheses()) {
            space = hypothesis
                    .narrowing()
                    .orElseThrow(() -> new IllegalStateException(claim.id() + ": no generator knows the hypothesis "
                            + hypothesis.id() + "; its narrowing says how recipes come to meet it"))
                    .apply(space);
        }
        return space;
    }
}
