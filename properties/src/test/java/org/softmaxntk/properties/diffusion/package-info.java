/** What is claimed of diffusion, put to the test; begin with {@link org.softmaxntk.properties.diffusion.NoisyPoints}. */
package org.softmaxntk.properties.diffusion;
