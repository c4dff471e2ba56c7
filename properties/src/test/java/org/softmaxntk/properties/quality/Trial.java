package org.softmaxntk.properties.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Asks claims and tests what they have against a program. May be used by several threads. */
final class Trial {
    private static final Set<String> OF_THE_LAW = Set.of("model/network/Initialisation", "model/random/RandomStream");

    private final Map<String, List<String>> usual = Probes.usual();
    private final List<Map<String, List<String>>> hard = Probes.hard();
    private final Map<String, List<String>> law = Probes.law();

    /** The claims that are asked nothing. */
    List<String> idle() {
        return usual.keySet().stream()
                .filter(claim -> usual.get(claim).isEmpty())
                .filter(claim -> hard.stream().noneMatch(probes -> probes.containsKey(claim)))
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
        if (OF_THE_LAW.contains(fault.source())) {
            claims.putAll(ask(program, Frequencies.class, law));
        }
        Collection<String> tests = failing(fault.tests(), program);
        for (Map<String, List<String>> probes : hard) {
            if (claims.isEmpty() && tests.isEmpty()) {
                claims.putAll(ask(program, Scrutiny.class, probes));
            }
        }
        return new Notice(fault, claims, tests);
    }

    /** What claims and {@code tests} have against the program with the unchanged classes in {@code classes}. */
    List<String> objectionsToSound(Path classes, Collection<String> tests) {
        FaultyProgram program = new FaultyProgram(null, classes, ModuleTests.folders());
        List<String> objections = new ArrayList<>(failing(tests, program));
        ask(program, Scrutiny.class, usual).forEach((claim, objection) -> objections.add(claim + ": " + objection));
        hard.forEach(probes -> ask(program, Scrutiny.class, probes)
                .forEach((claim, objection) -> objections.add(claim + ": " + objection)));
        ask(program, Frequencies.class, law).forEach((claim, objection) -> objections.add(claim + ": " + objection));
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
