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
     * Who notices {@code fault}. Hard instances are tried only where the usual ones show nothing, many draws only where the
     * law of the start is at fault.
     *
     * @param classes the folder of the faulty class
     */
    Notice of(PlantedFault fault, Path classes) {
        FaultyProgram program = program(classes);
        Map<String, String> claims = new TreeMap<>(ask(program, Scrutiny.class, usual));
        if (LAWS.contains(fault.source())) {
            claims.putAll(ask(program, Frequencies.class, laws));
        }
        if (claims.isEmpty()) {
            claims.putAll(ask(program, Scrutiny.class, hard));
        }
        return new Notice(fault, claims, failing(fault.tests(), program));
    }

    /** What claims and {@code tests} have against a program without a fault. */
    List<String> objectionsToSound(Path classes, Collection<String> tests) {
        FaultyProgram program = program(classes);
        List<String> objections = new ArrayList<>();
        objections.addAll(ask(program, Scrutiny.class, usual).entrySet().stream()
                .map(Object::toString)
                .toList());
        objections.addAll(ask(program, Scrutiny.class, hard).entrySet().stream()
                .map(Object::toString)
                .toList());
        objections.addAll(ask(program, Frequencies.class, laws).entrySet().stream()
                .map(Object::toString)
                .toList());
        objections.addAll(failing(tests, program));
        return objections;
    }

    /** The tests of {@code tests} that fail in the program whose faulty class is in {@code classes}. */
    static Collection<String> failing(Collection<String> tests, Path classes) {
        return failing(tests, program(classes));
    }

    private static Collection<String> failing(Collection<String> tests, FaultyProgram program) {
        return tests.isEmpty() ? List.of() : ModuleTests.failing(tests, program);
    }

    private static FaultyProgram program(Path classes) {
        List<Path> folders = new ArrayList<>(List.of(classes));
        folders.addAll(ModuleTests.folders());
        return new FaultyProgram(folders);
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
