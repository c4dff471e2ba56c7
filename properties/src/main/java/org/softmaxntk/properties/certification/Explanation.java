package org.softmaxntk.properties.certification;

import java.util.Locale;
import java.util.OptionalInt;

/** Why a search found nothing, and what it would take. */
final class Explanation {
    private Explanation() {}

    /** Equal inputs with different targets: no function reaches less. */
    static String duplicates(Task task, double floor) {
        return String.format(
                Locale.ROOT,
                "samples with equal inputs have different targets: no function brings the loss below %.6g, %.4g of the initial "
                        + "%.6g; asked for %.6g",
                floor,
                floor / task.initialLoss(),
                task.initialLoss(),
                task.loss());
    }

    static String of(Task task, Floors floors, OptionalInt beyond) {
        return String.format(
                        Locale.ROOT,
                        "no start of at most %,d neurons was certified for a loss of %.6g (%.4g of the initial %.6g) within %,d steps; ",
                        task.mostWidth(),
                        task.loss(),
                        task.loss() / task.initialLoss(),
                        task.initialLoss(),
                        task.mostSteps())
                + width(task, beyond)
                + linear(task, floors);
    }

    private static String width(Task task, OptionalInt beyond) {
        return beyond.isPresent()
                ? String.format(
                        Locale.ROOT,
                        "about %,d would do, extrapolated from the spectrum at %,d",
                        beyond.getAsInt(),
                        task.mostWidth())
                : "and with the spectrum at that width none of up to 2³⁰ would do";
    }

    private static String linear(Task task, Floors floors) {
        return floors.linear() < task.loss()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; functions linear in x, as small first weights make the network, reach no less than %.6g (%.4g of the "
                                + "initial loss), so σ has to be large, which costs width",
                        floors.linear(),
                        floors.linear() / task.initialLoss());
    }
}
