/**
 * Where to draw the nodes and edges of a graph without cycles, in the manner of Sugiyama, Tagawa and Toda (1981): layers,
 * then an order within each that crosses few edges, then heights that keep edges straight. Knows nothing of what is drawn.
 * Begin with {@link org.softmaxntk.reports.render.layout.LayeredLayout}.
 */
package org.softmaxntk.reports.render.layout;
