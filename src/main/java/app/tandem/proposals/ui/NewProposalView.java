package app.tandem.proposals.ui;

import app.tandem.drafts.Drafts;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Wording;
import app.tandem.proposals.ProposalDraft;
import app.tandem.proposals.Proposals;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.Refused;
import app.tandem.shell.WrittenAlone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Writes a proposal down as a draft; what was typed is kept until it is created. */
@Route(value = "proposals/new", layout = PartnershipLayout.class)
@PageTitle("New proposal · Tandem")
@PermitAll
class NewProposalView extends Main implements WrittenAlone {
    private final transient Proposals proposals;
    private final transient KeptTyping typing;
    private final TermsFields terms;
    private final TextArea why = area("Why?", "What is the matter today, and what would be better?");
    private final TextArea option = area("Option A", "What would be done, in a sentence or two.");
    private final TextArea another = area("Option B (optional)", "Another way to go. The other side can add its own.");
    private final Refused refused;
    private final String slug;

    NewProposalView(Proposals proposals, Drafts drafts, Partnerships partnerships, CurrentMember currentMember) {
        this.proposals = proposals;
        var writer = currentMember.get();
        slug = writer.slug();
        typing = new KeptTyping(drafts, writer.partnershipId(), "new proposal ");
        refused = new Refused(typing);
        terms = new TermsFields(writer, partnerships.colleagues());
        terms.keep(typing);
        typing.keep(why, "why");
        typing.keep(option, "option");
        typing.keep(another, "another option");
        var create = new Button("Create draft", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(terms.title(), why, option, another, terms, refused, new Div(create));
        form.addClassName("form");
        add(
                new PageHeader("New proposal")
                        .subtitle("A draft that both sides can work on; people are asked once you open it"),
                new Card("What is to be decided", form));
    }

    private static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setHelperText(help);
        area.setMaxLength(Wording.LONGEST_TEXT);
        return area;
    }

    private void create() {
        refused.attempt(() -> {
            var id = proposals.draft(
                    new ProposalDraft(terms.terms(), why.getValue(), List.of(option.getValue(), another.getValue())));
            typing.forget();
            UI.getCurrent().navigate("p/" + slug + "/proposals/" + id);
        });
    }
}
