/**
 * Proposals: what one side wants to decide, what each person who must be heard says to it, and what was decided.
 *
 * <p>It refuses to take silence for consent: whoever has not spoken is named, and what is decided without alignment says so
 * for good. Whoever has a quiet doubt is written down nowhere, and what a side answers at the review stays with it until
 * the other has answered too. Whoever is not asked may say something, which is read and counts for nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Proposals",
        allowedDependencies = {
            "partnership",
            "history",
            "live",
            "shell",
            "drafts",
            "actions",
            "actions :: list",
            "coedit",
            "coedit :: editor"
        })
package app.tandem.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
