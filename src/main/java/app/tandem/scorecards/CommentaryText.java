package app.tandem.scorecards;

import java.util.UUID;

/** The shared text in which something is said about a number, and its words as its writers have them. */
public record CommentaryText(UUID textId, String words) {}
