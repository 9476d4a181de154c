/**
 * How a client comes in: its name and address, both calendars, a pack of measures, the people of our side and the first of theirs, and
 * the day on which the partnership goes live.
 *
 * <p>It owns nothing: {@link app.tandem.partnership.Clients} refuses everybody but the admins of the client's own BPO, and
 * refuses to go live with the list of what is missing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Onboarding",
        allowedDependencies = {"partnership", "shell", "drafts", "scorecards", "people"})
package app.tandem.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
