/** Tests of wide networks: against the careful implementation, for any number of threads, on both arithmetics. */
package org.softmaxntk.model.wide;
