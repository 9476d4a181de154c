/**
 * The record of every change: who, on which side, when, from what, to what; the only user of Envers.
 *
 * <p>It refuses to show a row of another partnership, and a change that the reader may not know of.
 */
@NullMarked
@ApplicationModule(displayName = "History", allowedDependencies = "partnership")
package app.tandem.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
