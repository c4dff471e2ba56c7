/**
 * Certificates: from data and a start to a width, a step size and a number of steps for which descent provably reaches a
 * loss. No probability, no hidden constant; numerical error is pushed to the safe side. {@link
 * org.softmaxntk.theorems.certificate.KnownStart} opens all of them for one start.
 *
 * <p>The rooms, each of which knows only those before it:
 *
 * <ul>
 *   <li>{@code promise}: what is promised of a step, and the one form of a claim that a run keeps promises
 *   <li>{@code start}: what is known of a start, whatever the step size: the kernel's own path, and sizes of features and inputs
 *   <li>{@code radius}: what holds of kernel, gradients and steps while weights are within R
 *   <li>{@code stepwise}: theorems S and S2, step by step, and their claims; begin with {@link
 *       org.softmaxntk.theorems.certificate.stepwise.StepwiseRecursion}
 *   <li>{@code time}: theorems K, for a number of steps at once
 *   <li>{@code forever}: theorems C, that every step contracts; begin with {@link
 *       org.softmaxntk.theorems.certificate.forever.ConvergenceForm}
 * </ul>
 */
package org.softmaxntk.theorems.certificate;
