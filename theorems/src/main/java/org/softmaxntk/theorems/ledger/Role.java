package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an instance was made. */
public enum Role {
    /** Drawn at random. */
    @JsonProperty("generated")
    GENERATED,
    /** On a real data set. */
    @JsonProperty("real")
    REAL,
    /** The case of equality, or the nearest one known. */
    @JsonProperty("attaining")
    ATTAINING,
    /** Breaks one hypothesis on purpose. */
    @JsonProperty("boundary")
    BOUNDARY,
    /** Its measured value is held to the baseline's. */
    @JsonProperty("pinned")
    PINNED,
    /** Once a counterexample to something, kept for good. */
    @JsonProperty("frozen")
    FROZEN,
    /** A whole parameter box, searched by interval arithmetic. */
    @JsonProperty("proof")
    PROOF
}
