package org.softmaxntk.model.benchmark;

import org.openjdk.jmh.annotations.Fork;

/** {@link ProductBenchmark} with the twin in plain Java. */
@Fork(value = 1, jvmArgsAppend = "-Dsoftmaxntk.arithmetic=plain")
public class PlainProductBenchmark extends ProductBenchmark {}
