/** The rules of the architecture, held against the compiled code of every module. */
package org.softmaxntk.reports.architecture;
