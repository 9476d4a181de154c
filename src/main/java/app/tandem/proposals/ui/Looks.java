package app.tandem.proposals.ui;

import app.tandem.proposals.Finding;
import app.tandem.proposals.ProposalState;
import app.tandem.proposals.ProposalSummary;
import app.tandem.proposals.Voice;
import app.tandem.shell.Days;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How states and stances look: a shape, a word and a colour. */
final class Looks {
    private Looks() {}

    static List<Component> marks(ProposalSummary proposal) {
        var marks = new ArrayList<Component>();
        marks.add(new StatusBadge(status(proposal.state(), proposal.outcome()), words(proposal)));
        if (proposal.withoutAlignment()) {
            marks.add(new StatusBadge(Status.OFF, "Decided without alignment"));
        }
        return marks;
    }

    private static String words(ProposalSummary proposal) {
        return proposal.outcome() == null
                ? proposal.state().toString()
                : proposal.state() + ": " + proposal.outcome().toString().toLowerCase(java.util.Locale.ROOT);
    }

    private static Status status(ProposalState state, @Nullable Finding outcome) {
        return switch (state) {
            case DRAFT, UNANSWERED, WITHDRAWN -> Status.LATE;
            case OPEN -> Status.WATCH;
            case ALIGNED, DECIDED, IN_EFFECT -> Status.GOOD;
            case CONTESTED -> Status.OFF;
            case REVIEWED -> outcome == Finding.DIVERGED ? Status.OFF : Status.GOOD;
            case CLOSED -> Status.LATE;
        };
    }

    static StatusBadge stance(Voice voice, LocalDate today) {
        var kind = voice.kind();
        if (kind == null) {
            return new StatusBadge(Status.LATE, "Has not spoken");
        }
        return switch (kind) {
            case SUPPORT -> new StatusBadge(Status.GOOD, kind.toString());
            case CONCERN -> new StatusBadge(Status.WATCH, kind.toString());
            case OBJECT -> new StatusBadge(Status.OFF, kind.toString());
            case NEED_TIME ->
                new StatusBadge(
                        Status.LATE,
                        voice.late() ? "Has not spoken" : "Needs time until " + day(voice.neededUntil(), today));
        };
    }

    static String day(@Nullable LocalDate day, LocalDate today) {
        return day == null ? "" : Days.brief(day, today);
    }
}
