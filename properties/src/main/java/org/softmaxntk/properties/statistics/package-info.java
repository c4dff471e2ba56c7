/**
 * Exact statistics for statements that hold "with probability ≥ p₀": what sampling can say, and how sure it is.
 *
 * <p>Trials are independent with success probability p. After t trials S of them succeeded, F = t − S did not, p̂ = S/t.
 * A level α bounds the probability of a wrong conclusion; nothing here is asymptotic.
 *
 * <p>{@link org.softmaxntk.properties.statistics.FrequencyCampaign} draws trials until the matter is decided; {@link
 * org.softmaxntk.properties.statistics.SequentialTest} is the test that allows stopping at any time; {@link
 * org.softmaxntk.properties.statistics.ClopperPearson} the interval for a number of trials fixed in advance; {@link
 * org.softmaxntk.properties.statistics.FamilyOfClaims} draws the conclusions of a whole report. Begin with {@link
 * org.softmaxntk.properties.statistics.SequentialTest}.
 */
package org.softmaxntk.properties.statistics;
