package org.softmaxntk.properties.certification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * How wide a network must be for each theorem to certify it, task by task, beside the width that descent itself needs.
 *
 * <p>Widths are those that {@link WidthSearch} finds, the median over seeds 0, 1, …; the same seeds give the same table.
 */
public final class CertificateTable {
    /** The theorems of the table, the first found first. */
    private static final List<CertificateKind> KINDS = List.of(
            CertificateKinds.KERNEL_TIME_FIRST_FORM,
            CertificateKinds.KERNEL_TIME_ANY_START,
            CertificateKinds.KERNEL_TIME,
            CertificateKinds.STEPWISE,
            CertificateKinds.SHARPENED);

    private CertificateTable() {}

    /**
     * One task's widths.
     *
     * @param task what is asked for
     * @param seeds how many starts of every width were tried
     * @param reason why nothing can be known of it; empty where widths are
     * @param widths by the theorem's name
     * @param descent the least width with which every seed reached the loss; empty if none that was tried did
     */
    public record Row(TableTask task, int seeds, String reason, Map<String, LeastWidth> widths, OptionalInt descent) {
        public Row {
            widths = new LinkedHashMap<>(widths);
        }
    }

    /** The names of the theorems, as columns. */
    public static List<String> certificates() {
        return KINDS.stream().map(CertificateKind::name).toList();
    }

    /**
     * Searches for every theorem of the table and every seed, the seeds at once.
     *
     * @param seeds how many, at least 1
     * @param progress gets a line for every search, from several threads
     */
    public static Row row(TableTask task, int seeds, Consumer<String> progress) {
        List<Task> seeded = LongStream.range(0, seeds).mapToObj(task::seeded).toList();
        if (Feasibility.tooLarge(seeded.get(0)).isPresent()) {
            return new Row(task, 0, Feasibility.tooLarge(seeded.get(0)).orElseThrow(), Map.of(), OptionalInt.empty());
        }
        List<Map<String, LeastWidth>> found =
                seeded.parallelStream().map(one -> widths(task, one, progress)).toList();
        Map<String, LeastWidth> medians = new LinkedHashMap<>();
        for (String name : certificates()) {
            medians.put(
                    name, median(found.stream().map(widths -> widths.get(name)).toList()));
        }
        return new Row(task, seeds, "", medians, DescentWidth.least(seeded));
    }

    /** One seed's, by the theorem's name. */
    private static Map<String, LeastWidth> widths(TableTask task, Task seeded, Consumer<String> progress) {
        Starts starts = new Starts(seeded);
        Map<String, LeastWidth> widths = new LinkedHashMap<>();
        for (CertificateKind kind : KINDS) {
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
