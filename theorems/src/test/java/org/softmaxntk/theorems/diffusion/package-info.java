/** The claims of diffusion by both of their paths; begin with {@link org.softmaxntk.theorems.diffusion.DiffusionClaimsTest}. */
package org.softmaxntk.theorems.diffusion;
