package org.softmaxntk.properties.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The faulty classes, compiled, and the same classes without their faults: so that being compiled here is no difference
 * between the two.
 *
 * <p>Faults of different sources are compiled together, in as many rounds as the source with the most faults needs.
 */
final class FaultyClasses {
    private final Path folder;
    private final Map<String, String> sound = new TreeMap<>();
    private final List<Map<String, String>> rounds = new ArrayList<>();
    private final Map<String, Integer> roundOf = new HashMap<>();

    private FaultyClasses(Path folder) {
        this.folder = folder;
    }

    static FaultyClasses compile(List<PlantedFault> faults, Path folder) {
        FaultyClasses classes = new FaultyClasses(folder);
        faults.forEach(classes::plant);
        try (SourceCompiler compiler = new SourceCompiler()) {
            compiler.compile(classes.sound, classes.sound());
            for (int round = 0; round < classes.rounds.size(); round++) {
                compiler.compile(classes.rounds.get(round), classes.round(round));
            }
        }
        return classes;
    }

    private void plant(PlantedFault fault) {
        String source = sound.computeIfAbsent(fault.className(), type -> fault.sound());
        int round = 0;
        while (round < rounds.size() && rounds.get(round).containsKey(fault.className())) {
            round++;
        }
        if (round == rounds.size()) {
            rounds.add(new TreeMap<>());
        }
        rounds.get(round).put(fault.className(), fault.plantedIn(source));
        roundOf.put(fault.name(), round);
    }

    /** The folder with the class of {@code fault}, among others. */
    Path of(PlantedFault fault) {
        return round(roundOf.get(fault.name()));
    }

    /** The folder with all classes without their faults. */
    Path sound() {
        return folder.resolve("sound");
    }

    private Path round(int round) {
        return folder.resolve("round-" + round);
    }
}
