package app.tandem.signin;

import app.tandem.mail.Mail;
import app.tandem.mail.Mails;
import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Platform;
import app.tandem.partnership.TriedAgain;
import app.tandem.secrets.Token;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The links by which people sign in whose organisation has no sign-in of its own. */
@Service
@TriedAgain
class SignInLinks {
    private static final int MOST_AT_ONCE = 5;
    private static final Duration MEMORY = Duration.ofDays(1);

    private final SignInLinkRepository links;
    private final People people;
    private final IdentityProviders providers;
    private final Mails mails;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInLinks(
            SignInLinkRepository links,
            People people,
            IdentityProviders providers,
            Mails mails,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.providers = providers;
        this.mails = mails;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails a link for each organisation in which somebody has this address; nobody hears whether there was any. One at a
     * time: of two at once neither would count the other's links, and the mailbox could be flooded.
     */
    synchronized void sendTo(String email) {
        platform.write(() -> {
            var now = clock.instant();
            links.forget(now.minus(MEMORY));
            var invited = people.byEmail(email).stream()
                    .filter(this::maySignInByLink)
                    .filter(person -> !isFlooded(person, now))
                    .toList();
            if (!invited.isEmpty()) {
                mails.send(invited.getFirst().organisationId(), mail(invited, now));
            }
            return true;
        });
    }

    /** Whose link this is, while it works; looking uses nothing up. */
    Optional<PersonSummary> whose(String token) {
        return platform.read(() -> links.findByTokenHash(new Token(token).hash())
                .filter(link -> link.opensAt(clock.instant()))
                .flatMap(link -> people.person(link.personId()))
                .filter(this::maySignInByLink));
    }

    /** Lets its person in, once; whatever other links they have open nothing from then on. */
    Optional<PersonSummary> use(String token) {
        var hash = new Token(token).hash();
        return platform.write(() -> {
            if (links.use(hash, clock.instant()) == 0) {
                return Optional.empty();
            }
            var person = links.findByTokenHash(hash)
                    .flatMap(link -> people.person(link.personId()))
                    .filter(this::maySignInByLink);
            person.ifPresent(found -> links.withdrawAllOf(found.id()));
            return person;
        });
    }

    private boolean isFlooded(PersonSummary person, Instant now) {
        var isFlooded = links.countByPersonIdAndValidUntilAfter(person.id(), now) >= MOST_AT_ONCE;
        if (isFlooded) {
            events.publishEvent(new AccessRefused(
                            AccessRefused.Kind.TOO_OFTEN,
                            AccessRefused.Way.PAGE,
                            "a link by mail",
                            "More than " + MOST_AT_ONCE + " for one person that still work")
                    .by(person.id()));
        }
        return isFlooded;
    }

    private boolean maySignInByLink(PersonSummary person) {
        return !providers.isOn(person.organisationId());
    }

    private Mail mail(List<PersonSummary> invited, Instant now) {
        var buttons = invited.stream()
                .map(person -> new Mail.Button(
                        invited.size() == 1
                                ? "Sign in"
                                : "Sign in as " + person.name() + " of " + person.organisation(),
                        LinkPage.ADDRESS + "/" + linkFor(person, now).words()))
                .toArray(Mail.Button[]::new);
        return new Mail(
                        invited.getFirst().email(),
                        "Sign-in link",
                        "Sign in to Tandem",
                        List.of(
                                "Hello " + invited.getFirst().name() + ",",
                                invited.size() == 1
                                        ? "here is your link to sign in. It works once, for 15 minutes."
                                        : "you belong to several organisations: here is a link for each. A link works "
                                                + "once, for 15 minutes.",
                                "If you did not ask for it, there is nothing to do: without this mail nobody gets in."),
                        buttons)
                .usefulUntil(now.plus(SignInLink.LIFE));
    }

    private Token linkFor(PersonSummary person, Instant now) {
        var token = Token.random();
        links.save(new SignInLink(token, person, now));
        return token;
    }
}
