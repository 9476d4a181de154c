package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.util.UUID;

/** A new text has its first words; the thing that it belongs to is there only when the transaction ends. */
public record TextBegun(Member by, UUID textId, String text) {}
