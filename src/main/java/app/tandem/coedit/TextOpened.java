package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.util.UUID;

/** Somebody has a shared text before them. */
public record TextOpened(Member by, UUID textId) {}
