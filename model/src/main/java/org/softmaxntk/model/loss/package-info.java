/** Losses as values: what training descends and theorems bound. Begin with {@link org.softmaxntk.model.loss.Loss}. */
package org.softmaxntk.model.loss;
