package org.softmaxntk.properties.statistics;

import org.softmaxntk.model.random.RandomStream;

/**
 * One draw of an event whose probability is in question, typically: initialise from the stream, then look.
 *
 * <p>The outcome must depend on the stream alone, and the object must be safe for use by several threads.
 * It must return for every stream: an exception ends the campaign.
 */
@FunctionalInterface
public interface EventTrial {
    /** Whether the event occurs. */
    boolean occurs(RandomStream stream);
}
