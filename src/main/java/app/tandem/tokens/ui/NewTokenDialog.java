package app.tandem.tokens.ui;

import app.tandem.partnership.Member;
import app.tandem.shell.DayPicker;
import app.tandem.shell.EnterKey;
import app.tandem.shell.Refused;
import app.tandem.tokens.Scope;
import app.tandem.tokens.TokenDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks what sends by a new token, what it may do, and until when. */
class NewTokenDialog extends Dialog {
    private static final int LONGEST_NAME = 100;

    NewTokenDialog(Member member, LocalDate today, Consumer<TokenDraft> make) {
        setHeaderTitle("New token for " + member.partnership());
        setWidth("480px");
        var name = new TextField("What sends by it?");
        name.setHelperText("Such as “Genesys nightly”. It stands beside each reading that comes in by it.");
        name.setMaxLength(LONGEST_NAME);
        var scope = new Select<Scope>();
        scope.setLabel("What may it do?");
        scope.setItems(Scope.values());
        scope.setValue(Scope.READINGS_WRITE);
        var lastDay = new DayPicker("Last day").ahead(today);
        lastDay.setHelperText("Empty: it works until somebody revokes it.");
        lastDay.setClearButtonVisible(true);
        var refused = new Refused();
        var form = new Div(name, scope, lastDay, refused);
        form.addClassName("form");
        add(
                new Paragraph("What it sends is written in your name, with the token’s name beside it. It stops working"
                        + " when you leave this partnership or administer no more."),
                form);
        var confirm = new Button("Make the token", click -> {
            if (refused.attempt(
                    () -> make.accept(new TokenDraft(name.getValue(), scope.getValue(), lastDay.chosen())))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(confirm, name);
        getFooter().add(new Button("Not now", click -> close()), confirm);
        name.setAutofocus(true);
    }
}
