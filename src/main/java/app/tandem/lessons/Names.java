package app.tandem.lessons;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;

/** The people of the partnership as they are now, and how they are called. */
record Names(List<Colleague> colleagues, Partnerships partnerships) {
    String of(UUID personId) {
        return colleagues.stream()
                .filter(colleague -> colleague.personId().equals(personId))
                .map(Colleague::name)
                .findFirst()
                .orElseGet(() -> partnerships.nameOf(personId));
    }

    boolean isHere(UUID personId) {
        return colleagues.stream().anyMatch(colleague -> colleague.personId().equals(personId));
    }

    String company(Side side) {
        return Colleague.company(side, colleagues);
    }
}
