package app.tandem.tokens.ui;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Source;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import app.tandem.tokens.AccessTokens;
import app.tandem.tokens.TokenSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** By what programs send into the partnerships of whoever looks, and how to end that. */
@Route(value = "tokens", layout = SettingsLayout.class)
@Menu(title = "Access tokens", order = 40)
@PageTitle("Access tokens · Tandem")
@PermitAll
@Needs(Verb.LOOK_AFTER_TOKENS)
class TokensView extends Main implements BeforeEnterObserver {
    private final transient AccessTokens tokens;
    private final transient Partnerships partnerships;
    private final transient CurrentPerson currentPerson;
    private final transient CurrentMember currentMember;
    private final transient Clock clock;

    TokensView(
            AccessTokens tokens,
            Partnerships partnerships,
            CurrentPerson currentPerson,
            CurrentMember currentMember,
            Clock clock) {
        this.tokens = tokens;
        this.partnerships = partnerships;
        this.currentPerson = currentPerson;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var docs = new Anchor("/api/docs", "How programs send readings");
        docs.setRouterIgnore(true);
        docs.addClassName("button");
        var header = new PageHeader("Access tokens")
                .subtitle(
                        "By what your systems send readings into a partnership, in the name of whoever made the token");
        header.actions(docs);
        add(header);
        var places = partnerships.membershipsOf(currentPerson.get().id()).stream()
                .filter(member -> !member.audits())
                .toList();
        if (places.isEmpty()) {
            add(new EmptyState(
                    "No partnership to send into",
                    "A token belongs to one partnership, and what it sends is written in your name. You can make one"
                            + " where you hold a seat."));
        }
        places.forEach(member -> add(card(member, as(member, tokens::all))));
    }

    private Card card(Member member, List<TokenSummary> all) {
        var make = new Button(
                "New token",
                click -> new NewTokenDialog(member, LocalDate.now(clock.withZone(member.zone())), draft -> {
                            var made = as(member, () -> tokens.make(draft));
                            show();
                            new ShownTokenDialog(made).open();
                        })
                        .open());
        make.setAriaLabel("New token for " + member.partnership());
        var actions = new Div(make);
        actions.addClassName("card-actions");
        var rows = new UnorderedList();
        rows.addClassName("rows");
        var row = new TokenRow(member, token -> history(member, token), token -> revoke(member, token));
        all.forEach(token -> {
            var item = new ListItem(row.of(token));
            item.addClassNames("row", "stacks");
            rows.add(item);
        });
        return all.isEmpty()
                ? new Card(
                        member.partnership(),
                        new Paragraph("No token yet: nothing but people and their files bring readings in here."),
                        actions)
                : new Card(member.partnership(), rows, actions);
    }

    private void history(Member member, TokenSummary token) {
        new HistoryDialog("“" + token.name() + "”", as(member, () -> tokens.history(token.id())), member.zone()).open();
    }

    private void revoke(Member member, TokenSummary token) {
        new RevokeDialog(token, () -> {
                    as(member, () -> {
                        tokens.revoke(token.id());
                        return true;
                    });
                    show();
                })
                .open();
    }

    /** These pages belong to no partnership; what is done on them is done as the member of one. */
    private <T> T as(Member member, Supplier<T> work) {
        return currentMember.actAs(Source.UI, member, work);
    }
}
