package org.softmaxntk.reports.cli.data;

import java.util.Optional;
import java.util.function.Supplier;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.TableTrouble;

/** Says which option helps where a table cannot be read as it is. */
public final class Remedies {
    private Remedies() {}

    /**
     * What {@code reading} gives.
     *
     * @throws InvalidInput as {@code reading} does, with the option that helps behind it
     */
    public static <T> T added(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TableTrouble e) {
            throw new InvalidInput(e.where(), e.required(), e.got() + "; " + remedy(e.kind()), e);
        }
    }

    private static String remedy(TableTrouble.Kind kind) {
        return switch (kind) {
            case HEADER_OF_NUMBERS ->
                "--no-header if there is none (columns are called 1, 2, …), --header if these are names";
            case MISSING_VALUE -> "fill it in, or leave such rows out by --drop-missing";
            case TEXT_INPUT -> "name the column in --categories to have an indicator of each of its values";
            case CELLS -> "mend the line, or say by --delimiter what stands between cells";
        };
    }

    /** A delimiter as an option names it: one character, or "tab". */
    static Optional<Character> delimiter(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.equals("tab") || text.equals("\\t")) {
            return Optional.of('\t');
        }
        if (text.length() != 1 || text.charAt(0) == '"' || Character.isLetterOrDigit(text.charAt(0))) {
            throw new InvalidInput("--delimiter", "one character such as ; or |, or tab", text);
        }
        return Optional.of(text.charAt(0));
    }
}
