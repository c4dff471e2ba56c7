package org.softmaxntk.reports.cli.command;

/** A command that evaluates networks, or says how that is done: worth a virtual machine with the vector module. */
public interface Computation {}
