package app.tandem.signin;

/** How far the sign-in of an organisation by its own provider has come. */
public enum ProviderState {
    NONE,
    UNTESTED,
    TESTED,
    ON
}
