package app.tandem.proposals.ui;

import app.tandem.partnership.Member;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.Step;
import app.tandem.proposals.Voice;
import app.tandem.shell.Card;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The objections that the reader is asked to answer, each with its form. */
class AnswersAsked extends Div {
    private record Objection(
            UUID personId, int edition, @Nullable Instant spokenAt) {
        static Objection of(Voice voice) {
            return new Objection(voice.personId(), voice.edition(), voice.spokenAt());
        }
    }

    private record Asked(Card card, AnswerForm form) {}

    private final transient ProposalPage.Doors doors;
    private final transient Member me;
    private final transient Map<Objection, Asked> asked = new HashMap<>();

    AnswersAsked(ProposalPage.Doors doors, Member me) {
        this.doors = doors;
        this.me = me;
        addClassName("columns");
    }

    void show(ProposalDetails proposal) {
        var open = new LinkedHashMap<Objection, Voice>();
        if (proposal.summary().step() == Step.ANSWER_OBJECTIONS) {
            proposal.objections().forEach(voice -> open.put(Objection.of(voice), voice));
        }
        for (var over :
                asked.keySet().stream().filter(one -> !open.containsKey(one)).toList()) {
            end(over, proposal);
        }
        open.forEach((objection, voice) -> asked.computeIfAbsent(objection, one -> ask(proposal, voice)));
        setVisible(getComponentCount() > 0);
    }

    private Asked ask(ProposalDetails proposal, Voice voice) {
        var whose = voice.personId().equals(me.personId()) ? "You object" : voice.name() + " objects";
        var card = new Card(whose + ". Before it is decided, answer it");
        var form = new AnswerForm(doors, proposal.id(), voice);
        StanceBoard.words(voice).forEach(card::add);
        card.add(form);
        add(card);
        return new Asked(card, form);
    }

    private void end(Objection objection, ProposalDetails proposal) {
        var over = asked.remove(objection);
        if (over == null) {
            return;
        }
        if (!over.form().isBegun()) {
            remove(over.card());
            return;
        }
        over.form().overtaken(how(objection, proposal), () -> {
            remove(over.card());
            setVisible(getComponentCount() > 0);
        });
    }

    private static String how(Objection objection, ProposalDetails proposal) {
        return proposal.board().stream()
                .filter(voice -> Objection.of(voice).equals(objection) && voice.disposition() != null)
                .findFirst()
                .map(voice -> voice.disposedBy() + " has answered it meanwhile: " + voice.disposition() + ", “"
                        + voice.disposedBecause() + "”")
                .orElse("It needs no answer any more.");
    }
}
