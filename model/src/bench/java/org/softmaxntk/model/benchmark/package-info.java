/**
 * How fast the kernels are, and how fast this machine would let them be: JMH benchmarks beside a roofline measured in the
 * same run.
 *
 * <p>{@code mvn -Pbench verify -pl model}; {@code -Dbench="StepBenchmark -p shape=16x8x4096"} takes whatever JMH's command
 * line takes. Begin with {@link org.softmaxntk.model.benchmark.BenchmarkTable}; what is measured stands in {@link
 * org.softmaxntk.model.benchmark.Subjects}. Shapes are {@code n x d x m}: n samples, d inputs and d outputs, m neurons.
 */
package org.softmaxntk.model.benchmark;
