package app.tandem.proposals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Initials;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.ProposalState;
import app.tandem.proposals.Voice;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.SideBadge;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import app.tandem.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where everybody who must be heard stands, at a glance: the client on the left, the BPO on the right. */
class StanceBoard extends Div {
    private final transient Member reader;
    private final Map<Side, Column> sides = new EnumMap<>(Side.class);

    private record Column(LiveRows<Place> voices, Span count) {}

    /** Nobody can have spoken to a draft. */
    private record Place(Voice voice, boolean draft) {}

    StanceBoard(Member reader, List<Colleague> colleagues) {
        this.reader = reader;
        addClassNames("columns", "two", "stance-board");
        for (var side : Side.values()) {
            var voices = new LiveRows<Place>(place -> place.voice().personId(), this::row);
            var count = new Span();
            count.addClassName("detail");
            sides.put(side, new Column(voices, count));
            var title = new H2(new SideBadge(side, Colleague.company(side, colleagues)), count);
            var card = new Section(title, voices);
            card.addClassNames("card", side == Side.CLIENT ? "of-client" : "of-bpo");
            add(card);
        }
    }

    void show(ProposalDetails proposal) {
        var draft = proposal.state() == ProposalState.DRAFT;
        sides.forEach((side, column) -> {
            var there = proposal.board(side);
            column.voices()
                    .show(there.stream().map(voice -> new Place(voice, draft)).toList());
            var spoken = there.stream().filter(Voice::hasSpoken).count();
            var brought = proposal.onlySide() == side && spoken == 0 ? "brought it · " : "";
            Words.show(column.count(), brought + words(there.size(), spoken, draft));
        });
    }

    private static String words(int asked, long spoken, boolean draft) {
        if (asked == 0) {
            return "nobody is named yet";
        }
        return draft ? asked + " to be asked" : spoken + " of " + asked + " spoken";
    }

    private Component[] row(Place place) {
        var voice = place.voice();
        var today = LocalDate.now(reader.zone());
        var name = new Span(voice.personId().equals(reader.personId()) ? voice.name() + " (you)" : voice.name());
        name.addClassNames("title", "strong");
        var what = new Div(
                name, place.draft() ? new StatusBadge(Status.LATE, "Will be asked") : Looks.stance(voice, today));
        what.addClassName("what");
        words(voice).forEach(what::add);
        if (voice.hasLeft()) {
            what.add(detail("has left since"));
        } else if (voice.late()) {
            what.add(detail("The last day to speak is over"));
        }
        var at = voice.spokenAt();
        if (at != null) {
            var moment = new Moment(at, reader.zone());
            moment.addClassName("detail");
            what.add(moment);
        }
        return new Component[] {new PersonAvatar(voice.name(), Initials.of(voice.name()), voice.side()).beside(), what};
    }

    /** What somebody said in words, and what became of their objection. */
    static List<Component> words(Voice voice) {
        var words = new ArrayList<Component>();
        if (!voice.words().isEmpty()) {
            words.add(wording(voice.words()));
        }
        if (!voice.safeIf().isEmpty()) {
            words.add(wording("Safe to try, if: " + voice.safeIf()));
        }
        var disposition = voice.disposition();
        if (disposition != null) {
            words.add(wording(disposition + " by " + voice.disposedBy() + ": " + voice.disposedBecause()));
        }
        return words;
    }

    private static Paragraph wording(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("wording");
        return paragraph;
    }

    private static Span detail(String words) {
        var detail = new Span(words);
        detail.addClassName("detail");
        return detail;
    }
}
