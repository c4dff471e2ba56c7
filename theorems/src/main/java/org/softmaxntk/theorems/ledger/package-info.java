/**
 * The record of every instance that was checked: JSON Lines, one schema with a version, append-only.
 *
 * <p>The first line of a file is a {@link org.softmaxntk.theorems.ledger.RunHeader}, every further one a {@link
 * org.softmaxntk.theorems.ledger.LedgerEntry}. Reports read ledgers and nothing else about claims. Begin with {@link
 * org.softmaxntk.theorems.ledger.LedgerEntry}.
 */
package org.softmaxntk.theorems.ledger;
