package app.tandem.shell;

/** A page that is there to write on: whoever may only read is told so, and not shown a form that would be refused. */
public interface ForWriting {}
