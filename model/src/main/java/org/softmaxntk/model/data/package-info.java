/**
 * Data sets in the unit balls: read from tables, shipped with the project, or drawn at random.
 *
 * <p>Notation: {@code X} is n×d_in with rows {@code x_i}, {@code Y} is n×d_out with rows {@code y_i}; every
 * {@code ‖x_i‖₂ ≤ 1} and {@code ‖y_i‖₂ ≤ 1}, which is what the theorems assume. Measured values come into the balls by
 * {@link org.softmaxntk.model.data.UnitBallScaling}, which can be undone.
 *
 * <p>Begin with {@link org.softmaxntk.model.data.DataSet}. It is made by {@link
 * org.softmaxntk.model.data.TableDataSet} (a user's CSV), {@link org.softmaxntk.model.data.RealDataSets} (those
 * shipped) and {@link org.softmaxntk.model.data.SyntheticData} (random ones). Whatever is wrong with a file is said in
 * one line by an {@link org.softmaxntk.model.InvalidInput}.
 */
package org.softmaxntk.model.data;
