/**
 * The frame around every page and the pieces that all pages share.
 *
 * <p>{@link app.tandem.shell.PartnershipLayout} is the layout of every page of a partnership; it answers "not found" to
 * whoever is no member, and builds its navigation from {@code @Menu} on the pages. Shared pieces: {@link
 * app.tandem.shell.PageHeader} and {@link app.tandem.shell.Card} to arrange a page, {@link app.tandem.shell.Pills} to
 * look at it in several ways, {@link app.tandem.shell.PersonAvatar} and {@link app.tandem.shell.SideBadge} for who,
 * {@link app.tandem.shell.StatusBadge} for how it stands, {@link app.tandem.shell.Moment} and {@link app.tandem.shell.Days} for when, {@link
 * app.tandem.shell.Banner} for what must be seen first, {@link app.tandem.shell.EmptyState} where nothing is yet,
 * {@link app.tandem.shell.DayPicker} to choose a day, {@link app.tandem.shell.WrittenAlone} for pages that tell nobody who is there, {@link app.tandem.shell.HistoryDialog} for what happened. A page
 * sets class names from {@code styles/components}, never styles.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"partnership", "live", "history", "drafts"})
package app.tandem.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
