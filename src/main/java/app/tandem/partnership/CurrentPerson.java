package app.tandem.partnership;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose browser this is, whichever partnership they look at; inside of one, {@link CurrentMember} is the one to ask. */
@Component
public class CurrentPerson {
    private static final ScopedValue<Supplier<@Nullable UUID>> SCOPE = ScopedValue.newInstance();

    private final People people;
    private final ObjectProvider<PersonSource> browsers;

    CurrentPerson(People people, ObjectProvider<PersonSource> browsers) {
        this.people = people;
        this.browsers = browsers;
    }

    public PersonSummary get() {
        return find().orElseThrow(() -> new NotFound("There is nothing at this address."));
    }

    /** Empty for a stranger, and for whoever has left their organisation. */
    public Optional<PersonSummary> find() {
        var personId = SCOPE.isBound()
                ? Optional.ofNullable(SCOPE.get().get())
                : browsers.orderedStream()
                        .map(PersonSource::personId)
                        .filter(Objects::nonNull)
                        .findFirst();
        return personId.flatMap(people::person);
    }

    public void actAs(UUID personId, Runnable work) {
        ScopedValue.where(SCOPE, () -> personId).run(work);
    }

    public <T> T actAs(UUID personId, Supplier<T> work) {
        return being(personId, work);
    }

    /**
     * For somebody who becomes a person only by this work, which says who they are as soon as it knows: whoever is signed
     * in at this browser has no part in it.
     */
    public <T> T arriving(Function<Consumer<UUID>, T> work) {
        var newcomer = new AtomicReference<@Nullable UUID>();
        return ScopedValue.where(SCOPE, newcomer::get).call(() -> work.apply(newcomer::set));
    }

    static <T> T being(UUID personId, Supplier<T> work) {
        return ScopedValue.where(SCOPE, () -> personId).call(work::get);
    }
}
