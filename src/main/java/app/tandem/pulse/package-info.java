/**
 * How people of both sides feel about working together: four questions every two weeks, and what the answers say.
 *
 * <p>It refuses to tell what one person answered, to anybody and by any way: averages are made once a round has closed, of
 * three people of a side or more, and who answered what is forgotten with the round. It refuses to guess: where too few
 * have answered it says so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pulse",
        allowedDependencies = {"partnership", "live", "drafts", "shell", "scorecards", "checkins", "checkins :: agenda"
        })
package app.tandem.pulse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
