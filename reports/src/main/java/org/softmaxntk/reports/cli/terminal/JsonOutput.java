package org.softmaxntk.reports.cli.terminal;

import java.io.PrintWriter;
import org.softmaxntk.reports.files.JsonText;
import tools.jackson.databind.json.JsonMapper;

/** What a command prints under {@code --json}: one indented JSON value. */
public final class JsonOutput {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonOutput() {}

    public static void print(Object value, PrintWriter out) {
        out.print(JsonText.of(value));
    }

    /** The name that JSON, and so the documentation, has for a constant: {@code upper-bound} for UPPER_BOUND. */
    public static String name(Enum<?> constant) {
        return MAPPER.convertValue(constant, String.class);
    }
}
