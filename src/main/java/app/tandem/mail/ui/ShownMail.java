package app.tandem.mail.ui;

import app.tandem.mail.Mail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A mail that was not sent, with its words and its links. */
final class ShownMail {
    private ShownMail() {}

    static Component[] of(Mail mail) {
        var title = new Span(mail.subject());
        title.addClassNames("title", "strong");
        var detail = new Span("To " + mail.to() + " · " + mail.about());
        detail.addClassName("detail");
        var what = new Div(title, detail);
        what.addClassName("what");
        mail.sentences().forEach(sentence -> what.add(new Paragraph(sentence)));
        mail.buttons().forEach(button -> {
            var link = new Anchor(button.path(), button.words());
            link.setRouterIgnore(true);
            link.addClassName("button");
            var nextStep = new Div(link);
            nextStep.addClassName("next-step");
            what.add(nextStep);
        });
        return new Component[] {what};
    }
}
