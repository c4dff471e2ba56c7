package org.softmaxntk.properties.experiments;

/**
 * How far a run has come.
 *
 * @param experiment its id
 * @param finished cells, those of earlier runs among them
 * @param cells in all
 * @param cell the one just finished; empty before the first
 */
public record Progress(String experiment, int finished, int cells, String cell) {}
