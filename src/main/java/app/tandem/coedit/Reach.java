package app.tandem.coedit;

/** How far somebody gets with a text; whoever has nothing is told that it does not exist. */
enum Reach {
    NOTHING,
    READ,
    WRITE
}
