package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;

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

    /** {@code scales} are the σ that were tried, {@code at} the width of the starts that {@code shortfall} was told from. */
    static String of(Task task, Floors floors, Shortfall shortfall, int at, List<Double> scales) {
        return String.format(
                        Locale.ROOT,
                        "no start of at most %,d neurons was certified for a loss of %.6g (%.4g of the initial %.6g) within %,d steps; ",
                        task.mostWidth(),
                        task.loss(),
                        task.loss() / task.initialLoss(),
                        task.initialLoss(),
                        task.mostSteps())
                + wouldTake(task, shortfall, at)
                + linear(task, floors)
                + "; tried was σ = "
                + scales.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))
                + ", and no other";
    }

    /** A search that was ended before it was done. */
    static String stopped(int width) {
        return width == 0
                ? "the search was ended before it had tried every σ at 2 neurons"
                : String.format(
                        Locale.ROOT,
                        "the search was ended before it was done: nothing of fewer than about %,d neurons was certified by then, and "
                                + "wider starts were not tried; it begins anew when it is called again",
                        SearchFromBelow.next(width));
    }

    /** The memory does not suffice for {@code candidate}. */
    static InvalidInput tooWide(Candidate candidate, Optional<Certified> best, OutOfMemoryError cause) {
        String found = best.map(certified -> certified.candidate().width() + " neurons were certified by then")
                .orElse("none of fewer neurons that was tried is certified");
        return new InvalidInput(
                "start of " + candidate.width() + " neurons",
                "memory for it",
                (Runtime.getRuntime().maxMemory() >> 20) + " MiB that Java may use (set by java -Xmx); " + found,
                cause);
    }

    private static String wouldTake(Task task, Shortfall shortfall, int at) {
        if (shortfall.width().isPresent() && shortfall.width().getAsInt() <= task.mostWidth()) {
            return String.format(Locale.ROOT, "the spectrum at %,d neurons does not tell how many more would do", at);
        }
        if (shortfall.width().isPresent() && shortfall.width().getAsInt() == at) {
            return String.format(Locale.ROOT, "%,d neurons would do", at);
        }
        if (shortfall.width().isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "about %,d neurons would do, extrapolated from the spectrum at %,d",
                    shortfall.width().getAsInt(),
                    at);
        }
        if (shortfall.steps().isEmpty()) {
            return "the kernels of these starts do not come there in 2³⁰ steps themselves";
        }
        int steps = shortfall.steps().getAsInt();
        int followed = task.withLittlePatience().mostSteps();
        if (steps > task.mostSteps()) {
            return String.format(
                    Locale.ROOT,
                    "the kernels of these starts take some %,d steps themselves, and at most %,d are followed for N = %,d, which no "
                            + "option raises",
                    steps,
                    task.mostSteps(),
                    task.size());
        }
        return steps > followed
                ? String.format(
                        Locale.ROOT,
                        "the kernels of these starts take some %,d steps themselves; what more neurons would do was not looked at "
                                + "beyond %,d",
                        steps,
                        followed)
                : "with the spectra at that width no width up to 2³⁰ would do";
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
