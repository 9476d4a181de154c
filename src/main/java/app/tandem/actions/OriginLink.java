package app.tandem.actions;

/** Where an action comes from, for somebody who may see that thing: its title and its address below the partnership's. */
public record OriginLink(OriginKind kind, String title, String path) {}
