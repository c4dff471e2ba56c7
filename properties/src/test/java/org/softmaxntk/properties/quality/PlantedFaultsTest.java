package org.softmaxntk.properties.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every planted fault is noticed by some claim or golden case, but for the known gaps; a sound program is left in peace. */
class PlantedFaultsTest {
    private static final Map<String, Notice> NOTICES = new LinkedHashMap<>();
    private static FaultyClasses classes;
    private static Trial trial;
    private static List<String> objectionsToSound;

    @BeforeAll
    static void plantAll(@TempDir Path folder) {
        CompletableFuture<FaultyClasses> compiled =
                CompletableFuture.supplyAsync(() -> FaultyClasses.compile(PlantedFaults.all(), folder));
        trial = new Trial();
        classes = compiled.join();
        CompletableFuture<List<String>> sound =
                CompletableFuture.supplyAsync(() -> trial.objectionsToSound(classes.sound(), everyTest()));
        List<Notice> notices = PlantedFaults.all().parallelStream()
                .map(fault -> trial.of(fault, classes.of(fault)))
                .toList();
        objectionsToSound = sound.join();
        notices.forEach(notice -> NOTICES.put(notice.fault().name(), notice));
        NoticeReport.write(notices, Path.of("target", "quality"));
    }

    private static Set<String> everyTest() {
        return Stream.concat(
                        PlantedFaults.all().stream().flatMap(fault -> fault.tests().stream()),
                        KnownGap.all().stream().map(KnownGap::guard))
                .collect(Collectors.toSet());
    }

    static Stream<PlantedFault> noticeable() {
        return PlantedFaults.all().stream().filter(fault -> KnownGap.of(fault).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("noticeable")
    void someoneNotices(PlantedFault fault) {
        assertThat(NOTICES.get(fault.name()).isNoticed())
                .as("%s in %s is noticed", fault.edits(), fault.source())
                .isTrue();
    }

    @Test
    void nobodyObjectsToASoundProgram() {
        assertThat(objectionsToSound).isEmpty();
    }

    @Test
    void everyClaimIsAsked() {
        assertThat(trial.idle()).isEmpty();
    }

    /** What someone notices is no gap and must leave the list. */
    @Test
    void theListOfGapsOnlyShrinks() {
        assertThat(NOTICES.keySet())
                .containsAll(KnownGap.all().stream().map(KnownGap::fault).toList());
        assertThat(NOTICES.values())
                .filteredOn(notice -> KnownGap.of(notice.fault()).isPresent())
                .allSatisfy(notice -> assertThat(notice.isNoticed())
                        .as("%s is noticed by claims %s, tests %s", notice.fault(), notice.claims(), notice.tests())
                        .isFalse());
    }

    /** Where claims are blind, a unit test is not. */
    @Test
    void everyGapIsGuarded() {
        PlantedFaults.all()
                .forEach(fault -> KnownGap.of(fault)
                        .ifPresent(gap -> assertThat(Trial.failing(List.of(gap.guard()), fault, classes.of(fault)))
                                .as("failures of %s with %s", gap.guard(), fault)
                                .isNotEmpty()));
    }

    @Test
    void namesAreUnique() {
        assertThat(PlantedFaults.all()).extracting(PlantedFault::name).doesNotHaveDuplicates();
    }
}
