package app.tandem.signin;

/** Demo people open every door without a password, so they never stand beside a real sign-in. */
class TwoKindsOfSignIn extends RuntimeException {
    TwoKindsOfSignIn() {
        super("Tandem does not start with demo people (profile demo) and a real sign-in switched on together.");
    }
}
