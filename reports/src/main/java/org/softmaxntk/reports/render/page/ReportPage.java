package org.softmaxntk.reports.render.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.GateOutcome;

/** The HTML report. */
public final class ReportPage {
    private static final Template PAGE = compile();

    private ReportPage() {}

    /** The page's whole text. */
    public static String of(Summary run, GateOutcome gate) {
        return PAGE.execute(PageView.of(run, gate));
    }

    private static Template compile() {
        return Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
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
