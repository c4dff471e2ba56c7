package org.softmaxntk.properties.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    private static Trial trial;
    private static List<String> objectionsToSound;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void plantAll() throws IOException {
        trial = new Trial();
        compileAll();
        CompletableFuture<List<String>> sound =
                CompletableFuture.supplyAsync(() -> trial.objectionsToSound(classes("sound"), everyTest()));
        List<Notice> notices = PlantedFaults.all().parallelStream()
                .map(fault -> trial.of(fault, classes(fault.name())))
                .toList();
        objectionsToSound = sound.join();
        notices.forEach(notice -> NOTICES.put(notice.fault().name(), notice));
        NoticeReport.write(notices, Path.of("target", "quality"));
    }

    /** Each faulty class, and the same classes without their faults, so that compiling is no difference. */
    private static void compileAll() throws IOException {
        try (SourceCompiler compiler = new SourceCompiler()) {
            for (PlantedFault fault : PlantedFaults.all()) {
                String sound = fault.sound();
                compiler.compile(
                        fault.className(), fault.plantedIn(sound), Files.createDirectories(classes(fault.name())));
            }
            Map<String, PlantedFault> bySource = PlantedFaults.all().stream()
                    .collect(Collectors.toMap(PlantedFault::className, fault -> fault, (one, other) -> one));
            Files.createDirectories(classes("sound"));
            bySource.forEach((type, fault) -> compiler.compile(type, fault.sound(), classes("sound")));
        }
    }

    private static Path classes(String name) {
        return folder.resolve(name);
    }

    private static TreeSet<String> everyTest() {
        return Stream.concat(
                        PlantedFaults.all().stream().flatMap(fault -> fault.tests().stream()),
                        KnownGap.all().stream().map(KnownGap::guard))
                .collect(Collectors.toCollection(TreeSet::new));
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

    /** A gap that someone notices by now must leave the list. */
    @Test
    void theListOfGapsOnlyShrinks() {
        assertThat(PlantedFaults.all()).extracting(PlantedFault::name).doesNotHaveDuplicates();
        KnownGap.all().forEach(gap -> {
            assertThat(NOTICES).containsKey(gap.fault());
            Notice notice = NOTICES.get(gap.fault());
            assertThat(notice.isNoticed())
                    .as("%s is noticed by %s and %s: no gap any more", gap.fault(), notice.claims(), notice.tests())
                    .isFalse();
        });
    }

    /** Where claims are blind, a unit test is not. */
    @Test
    void everyGapIsGuarded() {
        KnownGap.all()
                .forEach(gap -> assertThat(Trial.failing(List.of(gap.guard()), classes(gap.fault())))
                        .as("failures of %s with %s", gap.guard(), gap.fault())
                        .isNotEmpty());
    }
}
