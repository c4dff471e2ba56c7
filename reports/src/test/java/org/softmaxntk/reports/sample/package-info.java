/** A small catalogue and runs of it, made up for the tests of this module. */
package org.softmaxntk.reports.sample;
