package app.tandem.partnership;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whoever a piece of code has been told to act as; a scope rather than a thread-local, so it cannot leak. */
record Acting(UUID tenant, @Nullable Member member, Source source) {
    /** Owns nothing: under it the shared tables of organisations and people are readable, and no partnership's row is. */
    static final UUID NOBODYS = new UUID(0, 0);

    static final Acting PLATFORM = new Acting(NOBODYS, null, Source.JOB);

    private static final ScopedValue<Acting> SCOPE = ScopedValue.newInstance();

    static @Nullable Acting now() {
        return SCOPE.isBound() ? SCOPE.get() : null;
    }

    <T> T call(Supplier<T> work) {
        return ScopedValue.where(SCOPE, this).call(work::get);
    }
}
