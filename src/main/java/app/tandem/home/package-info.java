/**
 * The first page of a partnership: how customers see it, what waits for me, how the four pillars of the House
 * stand and what is behind each, what we talk about next, what happened last.
 *
 * <p>It owns nothing: all it shows it asks of the features' front doors, as the reader.
 */
@NullMarked
@ApplicationModule(displayName = "Home")
package app.tandem.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
