package app.tandem.partnership;

/** The way by which a change came in. */
public enum Source {
    UI,
    API,
    IMPORT,
    MAIL,
    JOB
}
