/** Tests of the width search. */
package org.softmaxntk.properties.certification;
