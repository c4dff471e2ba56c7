/**
 * One fully given case, from its input to every number: what a command prints and golden values are held to.
 *
 * <p>A case comes as maps, lists, numbers and texts, as any reader of JSON gives them. Begin with {@link
 * org.softmaxntk.model.diffusion.evaluation.DiffusionCase}.
 */
package org.softmaxntk.model.diffusion.evaluation;
