package org.softmaxntk.reports.evidence;

import java.nio.file.Path;
import java.util.List;
import org.softmaxntk.model.InvalidInput;

/**
 * JaCoCo's aggregated coverage.
 *
 * @param overall all modules together
 * @param modules each by itself, in JaCoCo's order
 */
public record CodeCoverage(ModuleCoverage overall, List<ModuleCoverage> modules) {
    public CodeCoverage {
        modules = List.copyOf(modules);
    }

    /**
     * Reads JaCoCo's XML report.
     *
     * @throws InvalidInput if {@code file} is missing or not JaCoCo's, or counts no lines
     */
    public static CodeCoverage read(Path file) {
        JacocoXml xml = new JacocoXml();
        XmlStream.read(file, "report", xml);
        if (xml.overall().lines().total() == 0) {
            throw new InvalidInput(file.toString(), "a counter of lines in <report>", "none");
        }
        return new CodeCoverage(xml.overall(), xml.modules());
    }
}
