package app.tandem.tokens.ui;

import app.tandem.partnership.Member;
import app.tandem.shell.Moment;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import app.tandem.tokens.TokenSummary;
import app.tandem.tokens.TokenSummary.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;

/** A token in the list: what it opens, who answers for it, and whether it is in use. */
final class TokenRow {
    private final Member reader;
    private final Consumer<TokenSummary> history;
    private final Consumer<TokenSummary> revoke;

    TokenRow(Member reader, Consumer<TokenSummary> history, Consumer<TokenSummary> revoke) {
        this.reader = reader;
        this.history = history;
        this.revoke = revoke;
    }

    Component[] of(TokenSummary token) {
        var title = new Span(token.name());
        title.addClassNames("title", "strong");
        var what = new Div(
                title,
                detail("%s · made by %s, %s".formatted(token.scope(), token.madeBy(), at(token.madeAt()))),
                detail(use(token)),
                badge(token.state()));
        if (token.state() == State.WITHOUT_MAKER) {
            what.add(new Div(
                    token.madeBy() + " is no administrator here any more, so it opens nothing. Make a new one in"
                            + " your own name, and revoke this one."));
        }
        what.addClassName("what");
        var changes = new Button("History", click -> history.accept(token));
        changes.setAriaLabel("History of " + token.name());
        if (token.state() == State.REVOKED) {
            return new Component[] {what, changes};
        }
        var end = new Button("Revoke", click -> revoke.accept(token));
        end.setAriaLabel("Revoke " + token.name());
        return new Component[] {what, changes, end};
    }

    private String use(TokenSummary token) {
        if (token.revokedAt() != null) {
            return "Revoked by %s, %s".formatted(token.revokedBy(), at(token.revokedAt()));
        }
        var used = token.lastUsedAt() == null ? "Not used yet" : "Last used about " + at(token.lastUsedAt());
        var until = token.expiresAt() == null ? "no last day" : "until " + at(token.expiresAt());
        return used + " · " + until;
    }

    private static StatusBadge badge(State state) {
        return switch (state) {
            case WORKS -> new StatusBadge(Status.GOOD, "Works");
            case EXPIRED -> new StatusBadge(Status.LATE, "Its last day is over");
            case REVOKED -> new StatusBadge(Status.OFF, "Revoked");
            case WITHOUT_MAKER -> new StatusBadge(Status.WATCH, "Nobody answers for it");
        };
    }

    private String at(Instant moment) {
        return Moment.inWords(moment, reader.zone());
    }

    private static Span detail(String words) {
        var detail = new Span(words);
        detail.addClassName("detail");
        return detail;
    }
}
