package org.softmaxntk.theorems.coq;

/** Why the check failed, in one line. */
final class CoqFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CoqFailure(String message) {
        super(message);
    }

    CoqFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
