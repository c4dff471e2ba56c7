/** Every scalar statement proved, every false variant refuted. */
package org.softmaxntk.theorems.interval.statements;
