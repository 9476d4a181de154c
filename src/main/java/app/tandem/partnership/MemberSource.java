package app.tandem.partnership;

import org.jspecify.annotations.Nullable;

/** Knows who sits at the current tab; the screen provides it, so that nothing below depends on the screen. */
public interface MemberSource {
    @Nullable
    Member member();
}
