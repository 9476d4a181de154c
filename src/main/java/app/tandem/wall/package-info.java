/**
 * The scorecard on a wall: a page that is read from five metres away, and the displays that show it day and night.
 *
 * <p>A display is no person. It holds a token of its own in a cookie that reaches no other address, reads what both sides
 * share on the scorecard, and nothing else; it expires unless somebody renews it, and whoever looks after displays ends
 * it within seconds. It refuses to open a session, to write anything, and to be known anywhere else.
 */
@NullMarked
@ApplicationModule(
        displayName = "Wall",
        allowedDependencies = {"partnership", "live", "history", "shell", "secrets", "programmes", "scorecards"})
package app.tandem.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
