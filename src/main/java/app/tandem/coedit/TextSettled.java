package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.util.UUID;

/** The writers of a shared text have paused and its words have changed; {@code by} acts for those who wrote. */
public record TextSettled(Member by, UUID textId, String text) {}
