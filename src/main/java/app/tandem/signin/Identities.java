package app.tandem.signin;

import app.tandem.partnership.Newcomers;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonLeft;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Platform;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Which person somebody is whom a provider has vouched for. */
@Component
class Identities {
    private final IdentityRepository identities;
    private final People people;
    private final Newcomers newcomers;
    private final Platform platform;
    private final Clock clock;

    Identities(IdentityRepository identities, People people, Newcomers newcomers, Platform platform, Clock clock) {
        this.identities = identities;
        this.people = people;
        this.newcomers = newcomers;
        this.platform = platform;
        this.clock = clock;
    }

    /** Somebody who is known, or who was invited by this organisation and comes for the first time. */
    UUID personAt(KnownProvider provider, Vouched user) {
        return known(user).map(personId -> again(provider, personId)).orElseGet(() -> firstTime(provider, user));
    }

    /** The name of the same person without remembering anything, for a test sign-in. */
    String wouldBe(KnownProvider provider, Vouched user) {
        return known(user)
                .map(personId -> here(provider, personId).name())
                .or(() -> newcomer(provider, user))
                .orElseGet(() -> invited(provider, user).name());
    }

    /** Somebody who is invited and has not come yet. */
    private Optional<String> newcomer(KnownProvider provider, Vouched user) {
        var email = verifiedEmail(provider, user);
        return people.byEmail(provider.organisationId(), email).isPresent()
                ? Optional.empty()
                : newcomers
                        .awaited(provider.organisationId(), email)
                        .map(name -> name + ", who is invited and has not come yet");
    }

    boolean knows(UUID personId) {
        return platform.read(() -> !identities.findByPersonId(personId).isEmpty());
    }

    /** Whoever comes next with this person's address, made sure of by their own organisation, is known anew. */
    void forget(UUID personId) {
        platform.write(() -> {
            identities.deleteAll(identities.findByPersonId(personId));
            return true;
        });
    }

    /** Whoever is invited again after having left comes like everybody else for the first time. */
    @EventListener
    void on(PersonLeft left) {
        forget(left.personId());
    }

    private Optional<UUID> known(Vouched user) {
        var fingerprint = Identity.fingerprint(user.issuer(), user.subject());
        return platform.read(() -> identities.findByFingerprint(fingerprint).map(Identity::personId));
    }

    private UUID again(KnownProvider provider, UUID personId) {
        var person = here(provider, personId);
        newcomers.arrive(provider.organisationId(), person.email());
        return person.id();
    }

    private PersonSummary here(KnownProvider provider, UUID personId) {
        return people.person(personId)
                .filter(person -> person.organisationId().equals(provider.organisationId()))
                .orElseThrow(() -> new NotLetIn(provider.organisation() + " knows you, but you are not at Tandem for "
                        + provider.organisation()
                        + " any more. If that is a mistake, ask an admin of Tandem at your company to add you again."));
    }

    private UUID firstTime(KnownProvider provider, Vouched user) {
        newcomers.arrive(provider.organisationId(), verifiedEmail(provider, user));
        var person = invited(provider, user);
        try {
            return platform.write(() ->
                            identities.save(new Identity(user.issuer(), user.subject(), person.id(), clock.instant())))
                    .personId();
        } catch (DataIntegrityViolationException atTheSameMoment) {
            return known(user).orElseThrow(() -> atTheSameMoment);
        }
    }

    /** An e-mail counts only if the provider has made sure of it. */
    private static String verifiedEmail(KnownProvider provider, Vouched user) {
        var email = user.claim(provider.emailClaim());
        if (email == null || email.isBlank()) {
            throw new NotLetIn(
                    "The sign-in of " + provider.organisation()
                            + " did not tell your e-mail address, by which Tandem knows whom it has invited. Please tell your IT.");
        }
        if (!isVerified(provider, user)) {
            throw new NotLetIn("The sign-in of " + provider.organisation() + " has not made sure that " + email
                    + " is yours. Please confirm your e-mail address there, or ask your IT, and try again.");
        }
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** And it counts only among the people of that organisation. */
    private PersonSummary invited(KnownProvider provider, Vouched user) {
        var email = verifiedEmail(provider, user);
        var person = people.byEmail(provider.organisationId(), email)
                .orElseThrow(
                        () -> new NotLetIn(
                                provider.organisation() + " knows you as " + email
                                        + ", but nobody has invited you to Tandem yet. Please ask an admin of Tandem at your company to add this address."));
        if (platform.read(() -> identities.existsByIssuerAndPersonId(user.issuer(), person.id()))) {
            throw new NotLetIn(
                    "The sign-in of " + provider.organisation() + " now knows " + email
                            + " as somebody else than before. Please ask an admin of Tandem at your company to forget how you signed in so far: in the settings, under People. Then try again.");
        }
        return person;
    }

    private static boolean isVerified(KnownProvider provider, Vouched user) {
        var told = user.claim("email_verified");
        return told == null ? provider.vouchesForEmails() : told.equals("true");
    }
}
