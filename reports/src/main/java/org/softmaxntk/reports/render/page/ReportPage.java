package org.softmaxntk.reports.render.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.evidence.ExperimentFolder;
import org.softmaxntk.reports.gate.GateOutcome;

/** The HTML report. */
public final class ReportPage {
    private static final Template PAGE = compile();

    private ReportPage() {}

    /** The page's whole text, without experiments. */
    public static String of(Summary run, GateOutcome gate) {
        return of(run, gate, List.of());
    }

    /** The page's whole text. The results of experiments are linked to as files in the folder {@code experiments} beside it. */
    public static String of(Summary run, GateOutcome gate, List<ExperimentFolder.Found> experiments) {
        StringWriter page = new StringWriter();
        PAGE.execute(PageView.of(run, gate, experiments), new TemplateWords(), page);
        return page.toString();
    }

    private static Template compile() {
        return Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .withFormatter(TemplateWords::format)
                .withCollector(new TemplateWords.Collector())
                .withLoader(ReportPage::resource)
                .compile(resource("page.html"));
    }

    private static Reader resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("no template " + name);
            }
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
