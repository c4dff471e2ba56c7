/**
 * Which proof leans on what: claims and scalar steps as an acyclic graph, with what a run says of each.
 *
 * <p>Begin with {@link org.softmaxntk.reports.dependence.DependenceGraph}.
 */
package org.softmaxntk.reports.dependence;
