package org.softmaxntk.reports.files;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people and for {@code git diff}: one value a line, two spaces of indent, line feeds everywhere. */
public final class JsonText {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonText() {}

    /** The text of {@code value}, ending in a line feed. */
    public static String of(Object value) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentArraysWith(LINES);
        printer.indentObjectsWith(LINES);
        return MAPPER.writer().with(printer).writeValueAsString(value) + "\n";
    }
}
