package org.softmaxntk.reports.render.page;

import java.util.List;
import org.softmaxntk.reports.render.RunText;

/**
 * A claim as the picture of dependencies shows it.
 *
 * @param label how it is cited; empty if it has no name of its own
 * @param restsOn ids of the claims its proof uses
 * @param steps how many scalar steps its proof uses
 * @param stepsProved whether all of them are proved
 */
record GraphNode(
        String id,
        String label,
        String title,
        ConclusionView conclusion,
        List<String> restsOn,
        long steps,
        boolean stepsProved) {
    GraphNode {
        restsOn = List.copyOf(restsOn);
    }

    String stepsText() {
        return RunText.plural(steps, "scalar step") + (stepsProved ? ", proved" : ", not all of them proved");
    }
}
