package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** {@code scales} are the σ that were tried. */
    static String of(Task task, Floors floors, Shortfall shortfall, List<Double> scales) {
        return String.format(
                        Locale.ROOT,
                        "no start of at most %,d neurons was certified for a loss of %.6g (%.4g of the initial %.6g) within %,d steps; ",
                        task.mostWidth(),
                        task.loss(),
                        task.loss() / task.initialLoss(),
                        task.initialLoss(),
                        task.mostSteps())
                + wouldTake(task, shortfall)
                + linear(task, floors)
                + "; tried was σ = "
                + scales.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))
                + ", and no other";
    }

    private static String wouldTake(Task task, Shortfall shortfall) {
        if (shortfall.width().isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "about %,d neurons would do, extrapolated from the spectrum at %,d",
                    shortfall.width().getAsInt(),
                    task.mostWidth());
        }
        if (shortfall.steps().isEmpty()) {
            return "the kernels of these starts do not come there in 2³⁰ steps themselves" + rank(task);
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

    /** Where it must be singular, by {@link org.softmaxntk.theorems.perturbation.KernelRankBound}. */
    private static String rank(Task task) {
        int dimension = task.data().inputDimension();
        long most = (long) dimension * (task.mostWidth() / 2);
        return most >= task.size()
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", being singular: their rank is at most %,d of N = %,d, and full rank takes %,d neurons or more",
                        most,
                        task.size(),
                        2 * ((task.size() + dimension - 1) / dimension));
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
