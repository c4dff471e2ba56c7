/**
 * Tests of the tests: faults are planted in the program, and some claim or golden case must notice each.
 *
 * <p>A {@link org.softmaxntk.properties.quality.PlantedFault} is an edit of one source file. The edited class is compiled
 * and the whole program loaded once more with it ({@link org.softmaxntk.properties.quality.FaultyProgram}); there the claims
 * are asked on small instances ({@link org.softmaxntk.properties.quality.Scrutiny}) and the golden tests run ({@link
 * org.softmaxntk.properties.quality.ModuleTests}). Who noticed what is written to {@code target/quality}. Begin with {@link
 * org.softmaxntk.properties.quality.PlantedFaults}.
 */
package org.softmaxntk.properties.quality;
