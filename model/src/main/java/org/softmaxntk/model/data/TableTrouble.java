package org.softmaxntk.model.data;

import org.softmaxntk.model.InvalidInput;

/** A table that could be read if more were known of it, or less were asked of it. */
public final class TableTrouble extends InvalidInput {
    private static final long serialVersionUID = 1L;

    /** What would help. */
    public enum Kind {
        /** To be told that there is no header line, or that the numbers in it are names. */
        HEADER_OF_NUMBERS,
        /** To leave out the rows with missing values: {@link ColumnRoles#droppingMissing}. */
        MISSING_VALUE,
        /** To take the column as one of categories: {@link ColumnRoles#withCategories}. */
        TEXT_INPUT,
        /** Another delimiter: {@link CsvForm}. */
        CELLS
    }

    private final Kind kind;

    TableTrouble(Kind kind, String where, String required, String got) {
        super(where, required, got);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
