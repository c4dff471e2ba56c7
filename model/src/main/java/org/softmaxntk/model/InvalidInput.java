package org.softmaxntk.model;

/**
 * Input that a person can mend: says where it stands, what was required there, and what was found.
 *
 * <p>The message is one line, {@code where: required R; got G}.
 */
public class InvalidInput extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String required;
    private final String got;

    public InvalidInput(String where, String required, String got) {
        this(where, required, got, null);
    }

    public InvalidInput(String where, String required, String got, Throwable cause) {
        super(where + ": required " + required + "; got " + got, cause);
        this.where = where;
        this.required = required;
        this.got = got;
    }

    public String where() {
        return where;
    }

    public String required() {
        return required;
    }

    public String got() {
        return got;
    }
}
