package app.tandem.feedback;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;

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
            case TEAM -> "the team of " + company(recipient.side());
            case SIDE -> company(recipient.side());
            case PERSON -> person == null ? company(recipient.side()) : of(person);
        };
    }

    private String company(Side side) {
        return colleagues.stream()
                .filter(colleague -> colleague.side() == side)
                .map(Colleague::organisation)
                .findFirst()
                .orElse(side.toString());
    }

    Audience audience(Circle circle) {
        return new Audience(colleagues.stream()
                .filter(colleague -> circle.includes(Realms.of(colleague)))
                .toList());
    }
}
