/**
 * The first page of a partnership: what waits for me, how we stand, what happened last.
 *
 * <p>It owns nothing: all it shows it asks of the features' front doors, as the reader.
 */
@NullMarked
@ApplicationModule(displayName = "Home")
package app.tandem.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
