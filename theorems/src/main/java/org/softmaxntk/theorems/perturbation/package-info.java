/**
 * How far probabilities and the tangent kernel move when no neuron's weights move by more than R.
 *
 * <p>Begin with {@link org.softmaxntk.theorems.perturbation.NtkPerturbation}, Lemma 5.1 of the paper; {@link
 * org.softmaxntk.theorems.perturbation.KernelPerturbationOptimal} is the sharp version.
 */
package org.softmaxntk.theorems.perturbation;
