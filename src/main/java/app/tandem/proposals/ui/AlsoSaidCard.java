package app.tandem.proposals.ui;

import app.tandem.drafts.Drafts;
import app.tandem.partnership.Member;
import app.tandem.partnership.Wording;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.RemarkLine;
import app.tandem.proposals.Stances;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** What those say who are not asked: read by everybody, and counted nowhere. */
class AlsoSaidCard extends Card {
    private final transient Member reader;
    private final LiveRows<RemarkLine> rows = new LiveRows<>(RemarkLine::id, this::row);
    private final Div form = new Div();
    private int wording;

    AlsoSaidCard(Stances stances, Drafts drafts, UUID id, Member reader) {
        super("Also said");
        this.reader = reader;
        var words = new TextArea("What should those who are asked know?");
        words.setMaxLength(Wording.LONGEST_TEXT);
        words.setWidthFull();
        words.setHelperText("You are not asked here, so this is no stance. Everybody reads it, and it stays.");
        var typing = new KeptTyping(drafts, id, "also said ");
        typing.keep(words, "words");
        var refused = new Refused(typing);
        var say = new Button("Add it", click -> {
            if (refused.attempt(() -> stances.remark(id, wording, words.getValue()))) {
                words.clear();
                typing.forget();
            }
        });
        form.addClassName("form");
        form.add(words, refused, new Div(say));
        add(rows, form);
    }

    void show(ProposalDetails proposal) {
        wording = proposal.wording();
        rows.show(proposal.remarks());
        rows.setVisible(!proposal.remarks().isEmpty());
        form.setVisible(proposal.mayRemark());
        setVisible(proposal.mayRemark() || !proposal.remarks().isEmpty());
    }

    private Component[] row(RemarkLine remark) {
        var name = new Span(remark.name());
        name.addClassNames("title", "strong");
        var words = new Paragraph(remark.words());
        words.addClassName("wording");
        var when =
                new Span(new Span("To version " + remark.edition() + ", "), new Moment(remark.saidAt(), reader.zone()));
        when.addClassName("detail");
        var what = new Div(name, words, when);
        what.addClassName("what");
        return new Component[] {PersonAvatar.of(remark.name(), remark.side()).beside(), what};
    }
}
