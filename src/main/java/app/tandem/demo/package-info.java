/**
 * A story of two clients and their BPO for whoever tries Tandem, told through the same front doors that people use.
 *
 * <p>It exists only in the demo profile, and it refuses to touch a database in which somebody already works.
 */
@NullMarked
@ApplicationModule(displayName = "Demo")
package app.tandem.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
