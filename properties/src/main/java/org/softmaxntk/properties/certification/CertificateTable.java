package org.softmaxntk.properties.certification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * How wide a network must be for each theorem to certify it, task by task, beside the width that descent itself needs.
 *
 * <p>Widths are those that {@link WidthSearch} finds, the median over seeds 0, 1, …; the same seeds give the same table.
 */
public enum CertificateTable {
    /** The shipped data, whose kernels are as good as singular: theorems that promise something for a time. */
    REAL_DATA(
            "Real data",
            List.of(
                    CertificateKinds.KERNEL_TIME_FIRST_FORM,
                    CertificateKinds.KERNEL_TIME_ANY_START,
                    CertificateKinds.KERNEL_TIME,
                    CertificateKinds.STEPWISE,
                    CertificateKinds.SHARPENED),
            TableTask::realData),
    /** Inputs of which every kernel has a smallest eigenvalue: theorems that promise convergence for ever as well. */
    ORTHONORMAL_INPUTS(
            "Orthonormal inputs",
            List.of(
                    CertificateKinds.CONVERGENCE_FIRST_FORM,
                    CertificateKinds.CONVERGENCE_ANY_START_SIMPLE,
                    CertificateKinds.CONVERGENCE_ANY_START,
                    CertificateKinds.CONVERGENCE_SIMPLE,
                    CertificateKinds.CONVERGENCE,
                    CertificateKinds.STEPWISE,
                    CertificateKinds.SHARPENED),
            TableTask::orthonormalInputs);

    /** The widest network that descent is tried with. */
    public static final int WIDEST_DESCENT = 64;

    private final String title;
    private final List<CertificateKind> kinds;
    private final Supplier<List<TableTask>> tasks;

    CertificateTable(String title, List<CertificateKind> kinds, Supplier<List<TableTask>> tasks) {
        this.title = title;
        this.kinds = kinds;
        this.tasks = tasks;
    }

    /**
     * One task's widths.
     *
     * @param task what is asked for
     * @param seeds how many starts of every width were tried
     * @param widths by the theorem's name
     * @param descent the least width with which every seed reached the loss; empty if none that was tried did
     */
    public record Row(TableTask task, int seeds, Map<String, LeastWidth> widths, OptionalInt descent) {
        public Row {
            widths = new LinkedHashMap<>(widths);
        }
    }

    public String title() {
        return title;
    }

    /** The names of the theorems, as columns: the first found first. */
    public List<String> certificates() {
        return kinds.stream().map(CertificateKind::name).toList();
    }

    /** The rows, in order. */
    public List<TableTask> tasks() {
        return tasks.get();
    }

    /**
     * Searches for every theorem of the table and every seed, the seeds at once.
     *
     * @param mostSeeds how many, at least 1; fewer where the task says so
     * @param progress gets a line for every search, from several threads
     */
    public Row row(TableTask task, int mostSeeds, Consumer<String> progress) {
        int seeds = task.seeds(mostSeeds);
        List<Task> seeded = LongStream.range(0, seeds).mapToObj(task::seeded).toList();
        List<Map<String, LeastWidth>> found =
                seeded.parallelStream().map(one -> widths(task, one, progress)).toList();
        Map<String, LeastWidth> medians = new LinkedHashMap<>();
        for (String name : certificates()) {
            medians.put(
                    name, median(found.stream().map(widths -> widths.get(name)).toList()));
        }
        return new Row(task, seeds, medians, DescentWidth.least(task.forDescent(seeds)));
    }

    /** One seed's, by the theorem's name. */
    private Map<String, LeastWidth> widths(TableTask task, Task seeded, Consumer<String> progress) {
        Starts starts = new Starts(seeded);
        Map<String, LeastWidth> widths = new LinkedHashMap<>();
        for (CertificateKind kind : kinds) {
            LeastWidth width = LeastWidth.of(WidthSearch.run(seeded, List.of(kind), starts, candidate -> {}));
            progress.accept(task.name() + " " + task.fraction() + ", seed " + seeded.seed() + ", " + kind.name() + ": "
                    + width);
            widths.put(kind.name(), width);
        }
        return widths;
    }

    /** The middle one; the wider of two. */
    private static LeastWidth median(List<LeastWidth> widths) {
        return widths.stream().sorted().skip(widths.size() / 2).findFirst().orElseThrow();
    }
}
