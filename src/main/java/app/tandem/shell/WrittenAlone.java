package app.tandem.shell;

/** A page on which somebody writes for themselves: that they are there is nobody else's business. */
public interface WrittenAlone extends ForWriting {}
