package app.tandem.signin;

/** A form's worth of an organisation's provider; the secret is empty where the one that is kept shall stay. */
public record ProviderDraft(
        String issuer,
        String clientId,
        String secret,
        String domains,
        String emailClaim,
        String nameClaim,
        boolean vouchesForEmails) {
    private static final String METADATA = "/.well-known/openid-configuration";

    public static ProviderDraft empty() {
        return new ProviderDraft("", "", "", "", "email", "name", false);
    }

    /** People copy the metadata's address as often as the issuer's own. */
    ProviderDraft tidied() {
        var address = issuer.strip();
        return new ProviderDraft(
                address.endsWith(METADATA) ? address.substring(0, address.length() - METADATA.length()) : address,
                clientId.strip(),
                secret.strip(),
                domains,
                emailClaim.isBlank() ? "email" : emailClaim.strip(),
                nameClaim.isBlank() ? "name" : nameClaim.strip(),
                vouchesForEmails);
    }

    /** A secret is not for logs. */
    @Override
    public String toString() {
        return "ProviderDraft[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
