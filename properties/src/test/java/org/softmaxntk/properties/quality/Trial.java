package org.softmaxntk.properties.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks claims and tests what they have against a program. May be used by several threads. */
final class Trial {
    private static final Set<String> LAWS = Set.of("model/network/Initialisation", "model/random/RandomStream");

    private final Map<String, List<String>> usual = Probes.usual();
    private final Map<String, List<String>> hard = Probes.hard();
    private final Map<String, List<String>> laws = Probes.laws();

    /** The claims that are asked nothing. */
    List<String> idle() {
        return usual.keySet().stream()
                .filter(claim -> usual.get(claim).isEmpty() && hard.get(claim).isEmpty())
                .toList();
    }

    /**
     * Who notices {@code fault}. Many draws are made only where the law of the start is at fault, hard instances tried only
     * where nothing else shows it.
     *
     * @param classes the folder of the faulty class
     */
    Notice of(PlantedFault fault, Path classes) {
        FaultyProgram program = new FaultyProgram(fault, classes, ModuleTests.folders());
        Map<String, String> claims = new TreeMap<>(ask(program, Scrutiny.class, usual));
        if (LAWS.contains(fault.source())) {
            claims.putAll(ask(program, Frequencies.class, laws));
        }
        Collection<String> tests = failing(fault.tests(), program);
        if (claims.isEmpty() && tests.isEmpty()) {
            claims.putAll(ask(program, Scrutiny.class, hard));
        }
        return new Notice(fault, claims, tests);
    }

    /** What claims and {@code tests} have against the program with the unchanged classes in {@code classes}. */
    List<String> objectionsToSound(Path classes, Collection<String> tests) {
        FaultyProgram program = new FaultyProgram(null, classes, ModuleTests.folders());
        List<String> objections = new ArrayList<>(failing(tests, program));
        Stream.of(
                        ask(program, Scrutiny.class, usual),
                        ask(program, Scrutiny.class, hard),
                        ask(program, Frequencies.class, laws))
                .flatMap(claims -> claims.entrySet().stream())
                .forEach(objection -> objections.add(objection.toString()));
        return objections;
    }

    /** Which of {@code tests} fail with {@code fault}. */
    static Collection<String> failing(Collection<String> tests, PlantedFault fault, Path classes) {
        return failing(tests, new FaultyProgram(fault, classes, ModuleTests.folders()));
    }

    private static Collection<String> failing(Collection<String> tests, FaultyProgram program) {
        return tests.isEmpty() ? List.of() : ModuleTests.failing(tests, program);
    }

    private static Map<String, String> ask(
            FaultyProgram program,
            Class<? extends Function<Map<String, List<String>>, Map<String, String>>> witness,
            Map<String, List<String>> recipes) {
        try {
            // Of the class only its name: inside the program it is another one.
            @SuppressWarnings("unchecked")
            Function<Map<String, List<String>>, Map<String, String>> inside =
                    (Function<Map<String, List<String>>, Map<String, String>>) program.loadClass(witness.getName())
                            .getDeclaredConstructor()
                            .newInstance();
            return inside.apply(recipes);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(witness + " cannot be made inside a program", e);
        }
    }
}
