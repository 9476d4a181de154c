package app.tandem.tokens;

import app.tandem.partnership.Member;
import java.util.UUID;

/** A program that showed a token which opens something, and the person in whose name it comes. */
public record Bearer(UUID tokenId, String name, Scope scope, Member member) {}
