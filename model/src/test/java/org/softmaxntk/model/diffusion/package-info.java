/**
 * Diffusion against its oracles: derivatives by automatic differentiation, enumeration of labels, targets with exact samplers.
 */
package org.softmaxntk.model.diffusion;
