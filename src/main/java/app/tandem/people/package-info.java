/**
 * Who sits where on both sides, who is invited and not here yet, and what those looked at who only read along.
 *
 * <p>Both sides see every seat, the empty ones too. It refuses to fill a seat of the other side, and whoever is no admin
 * of their own organisation. Each company invites its own people; only a client that has no admin yet is asked in by its
 * BPO. An invited person is nobody here before they have taken the invitation up. An admin also says who else administers
 * their company and who has left it, and ends sessions; the last one who can do so stays.
 */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"partnership", "live", "history", "mail", "ratelimits", "secrets", "shell", "signin"})
package app.tandem.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
