package org.softmaxntk.properties.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.softmaxntk.properties.quality.PlantedFault.Edit;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes down who noticed what: {@code planted-faults.json} and, to be read, {@code planted-faults.md}. */
final class NoticeReport {
    /** One fault in the JSON file; {@code gap} is null where the fault is noticed. */
    private record Line(
            String fault,
            String source,
            List<Edit> edits,
            Map<String, String> claims,
            Collection<String> tests,
            String gap) {}

    private static final String HEAD = """
            # Planted faults and who noticed them

            | fault | class | claims | tests |
            |---|---|---|---|
            """;

    private NoticeReport() {}

    static void write(List<Notice> notices, Path folder) {
        try {
            Files.createDirectories(folder);
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            mapper.writeValue(
                    folder.resolve("planted-faults.json"),
                    notices.stream().map(NoticeReport::line).toList());
            Files.writeString(folder.resolve("planted-faults.md"), markdown(notices));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    private static Line line(Notice notice) {
        PlantedFault fault = notice.fault();
        return new Line(
                fault.name(),
                fault.source(),
                fault.edits(),
                notice.claims(),
                notice.tests(),
                KnownGap.of(fault).map(KnownGap::reason).orElse(null));
    }

    private static String markdown(List<Notice> notices) {
        return notices.stream().map(NoticeReport::row).collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String row(Notice notice) {
        String claims = notice.claims().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        String nobody = KnownGap.of(notice.fault())
                .map(gap -> "known gap: " + gap.reason() + "; guarded by " + gap.guard())
                .orElse("");
        return "| %s | %s | %s | %s |"
                .formatted(
                        notice.fault().name(),
                        notice.fault().source(),
                        claims + nobody,
                        String.join(", ", notice.tests()));
    }
}
