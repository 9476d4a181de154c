package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.util.Set;
import java.util.UUID;

/**
 * The writers of a shared text have paused and its words have changed; {@code by} acts for those who wrote.
 *
 * @param since the version of the text that said what it said before
 * @param authors who wrote since it last settled, the last of them last
 */
public record TextSettled(Member by, UUID textId, int since, String before, String text, Set<UUID> authors) {}
