package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.softmaxntk.model.InvalidInput;

/** The experiments by the names under which they are run; one name may stand for several grids. */
public final class Experiments {
    private static final Map<String, List<Experiment>> BY_NAME = byName();

    private Experiments() {}

    private static Map<String, List<Experiment>> byName() {
        Map<String, List<Experiment>> experiments = new LinkedHashMap<>();
        ServiceLoader.load(Experiment.class, Experiment.class.getClassLoader())
                .forEach(experiment -> experiments
                        .computeIfAbsent(experiment.name(), name -> new ArrayList<>())
                        .add(experiment));
        experiments.replaceAll((name, grids) -> List.copyOf(grids));
        return experiments;
    }

    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /**
     * The grids that are run under this name.
     *
     * @throws InvalidInput if there is none of this name
     */
    public static List<Experiment> named(String name) {
        List<Experiment> found = BY_NAME.get(name);
        if (found == null) {
            throw new InvalidInput("experiment", "one of " + String.join(", ", names()), name);
        }
        return found;
    }
}
