package app.tandem.feedback;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The people of the partnership as they are now: how they are called, and who of them belongs to a circle. */
record Names(List<Colleague> colleagues, Partnerships partnerships) {
    String of(UUID personId) {
        return colleagues.stream()
                .filter(colleague -> colleague.personId().equals(personId))
                .map(Colleague::name)
                .findFirst()
                .orElseGet(() -> partnerships.nameOf(personId));
    }

    String of(Recipient recipient) {
        var person = recipient.personId();
        return switch (recipient.kind()) {
            case TEAM -> "the team of " + Colleague.company(recipient.side(), colleagues);
            case SIDE -> Colleague.company(recipient.side(), colleagues);
            case PERSON -> person == null ? Colleague.company(recipient.side(), colleagues) : of(person);
        };
    }

    Audience audience(Circle circle) {
        return new Audience(Stream.concat(colleagues.stream(), partnerships.auditors().stream())
                .filter(colleague -> circle.includes(Realms.of(colleague)))
                .toList());
    }
}
