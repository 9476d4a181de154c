package app.tandem.tokens;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Verb;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who answers for a token: whoever made it, as long as they work in that partnership and could make another one. */
@Component
class Makers {
    private final Partnerships partnerships;
    private final People people;

    Makers(Partnerships partnerships, People people) {
        this.partnerships = partnerships;
        this.people = people;
    }

    Optional<Member> stillHere(UUID personId, UUID partnershipId) {
        return partnerships
                .member(personId, partnershipId)
                .filter(member -> !member.audits())
                .filter(member -> people.person(personId)
                        .filter(person -> person.may(Verb.LOOK_AFTER_TOKENS))
                        .isPresent());
    }
}
