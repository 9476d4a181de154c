package app.tandem.proposals;

import static java.util.stream.Collectors.toMap;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who says what at one moment, by name; also whoever has left, and whoever is silent. */
final class Voices {
    private final Partnerships partnerships;
    private final Map<UUID, Colleague> people;
    private final Instant now;

    Voices(Partnerships partnerships, Instant now) {
        this.partnerships = partnerships;
        this.now = now;
        people = partnerships.colleagues().stream().collect(toMap(Colleague::personId, person -> person));
    }

    /** A voice for everybody who is asked, spoken or not. */
    List<Voice> board(Deliberation about) {
        return about.required().stream()
                .map(person -> of(about, person))
                .sorted(Comparator.comparing(Voice::side).thenComparing(Voice::name))
                .toList();
    }

    /** What was said to the versions before, newest version first. */
    List<Voice> earlier(Deliberation about) {
        return about.stances().stream()
                .filter(stance -> stance.edition() < about.proposal().edition())
                .sorted(Comparator.comparing(Stance::edition)
                        .reversed()
                        .thenComparing(Stance::side)
                        .thenComparing(Stance::spokenAt))
                .map(this::of)
                .toList();
    }

    private Voice of(Deliberation about, RequiredPerson person) {
        var late = about.missing().contains(person) && !now.isBefore(about.deadlineOf(person));
        return about.stanceOf(person.personId())
                .map(stance -> of(stance, late))
                .orElseGet(() -> new Voice(
                        person.personId(),
                        name(person.personId()),
                        person.side(),
                        !people.containsKey(person.personId()),
                        about.proposal().edition(),
                        null,
                        "",
                        "",
                        null,
                        null,
                        late,
                        null,
                        "",
                        ""));
    }

    Voice of(Stance stance) {
        return of(stance, false);
    }

    private Voice of(Stance stance, boolean late) {
        return new Voice(
                stance.personId(),
                name(stance.personId()),
                stance.side(),
                !people.containsKey(stance.personId()),
                stance.edition(),
                stance.kind(),
                stance.words(),
                stance.safeIf(),
                stance.neededUntil(),
                stance.spokenAt(),
                late,
                stance.disposition(),
                stance.disposedBecause(),
                stance.disposedBy() == null ? "" : name(stance.disposedBy()));
    }

    String name(@Nullable UUID personId) {
        var person = people.get(personId);
        return person != null ? person.name() : partnerships.nameOf(Objects.requireNonNull(personId));
    }

    /** How many people of both teams a doubt about this could be of. */
    int crowd(Proposal proposal) {
        return (int) people.keySet().stream()
                .filter(person -> !person.equals(proposal.proposerId()))
                .count();
    }
}
