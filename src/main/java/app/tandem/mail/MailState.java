package app.tandem.mail;

/** Where a mail is: on its way, at its end, or, in the demo, only shown. */
public enum MailState {
    WAITING,
    SENT,
    GIVEN_UP,
    SHOWN
}
