package org.softmaxntk.theorems;

import java.util.Map;

/** An instance a claim can be checked on: what its statement quantifies over. Immutable. */
public interface Given {
    /** The numbers a reader wants beside a verdict, by their symbol; finite, and the caller's own to change. */
    Map<String, Double> facts();
}
