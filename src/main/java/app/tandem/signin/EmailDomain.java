package app.tandem.signin;

import app.tandem.partnership.OrganisationSummary;
import app.tandem.partnership.PlatformRow;
import app.tandem.partnership.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.envers.Audited;

/** The end of the work e-mails of an organisation, by which its people are led to their own provider. */
@Entity
@Audited
class EmailDomain extends PlatformRow {
    private static final Pattern NAME = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private IdentityProvider provider;

    private String name = "";

    @SuppressWarnings("NullAway.Init")
    EmailDomain() {}

    EmailDomain(IdentityProvider provider, String name) {
        this.provider = provider;
        this.name = name;
    }

    String name() {
        return name;
    }

    IdentityProvider provider() {
        return provider;
    }

    /** Whose it is hears only whoever looks after them; to anybody else it would tell of a stranger's client. */
    Refusal taken(List<OrganisationSummary> lookedAfter) {
        return lookedAfter.stream()
                .filter(organisation -> organisation.id().equals(provider.organisationId()))
                .findFirst()
                .map(theirs -> new Refusal("“%s” leads to the sign-in of %s. Please take it away there first."
                        .formatted(name, theirs.name())))
                .orElseGet(() -> new Refusal(
                        "“%s” cannot be used here. If it is your company’s, please ask whoever runs this Tandem."
                                .formatted(name)));
    }

    /** What somebody typed, such as {@code acme.com, @acme.co.uk}. */
    static SortedSet<String> read(String typed) {
        var names = new TreeSet<String>();
        Arrays.stream(typed.split("[\\s,;]+"))
                .filter(word -> !word.isBlank())
                .map(word -> word.startsWith("@") ? word.substring(1) : word)
                .forEach(
                        word -> names.add(
                                ascii(word)
                                        .filter(name -> NAME.matcher(name).matches())
                                        .orElseThrow(
                                                () -> new Refusal(
                                                        "“" + word
                                                                + "” is not an e-mail domain. Please write what comes after the @, such as acme.com."))));
        names.stream().filter(PublicMailboxes::contain).findFirst().ifPresent(name -> {
            throw new Refusal("Anybody can have an address at " + name
                    + ". Please write only domains in which nobody but this company gives out addresses.");
        });
        return names;
    }

    /** Empty for what is no e-mail address. */
    static Optional<String> of(String email) {
        var at = email.lastIndexOf('@');
        return at < 1 ? Optional.empty() : ascii(email.substring(at + 1).strip());
    }

    private static Optional<String> ascii(String name) {
        try {
            return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
