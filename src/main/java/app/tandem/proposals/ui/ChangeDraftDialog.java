package app.tandem.proposals.ui;

import app.tandem.partnership.Member;
import app.tandem.proposals.ProposalDetails;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Meanwhile;
import app.tandem.shell.RewordDialog;

/** Says a draft better before anybody is asked. */
final class ChangeDraftDialog {
    private ChangeDraftDialog() {}

    static RewordDialog of(ProposalPage.Doors doors, Member me, ProposalDetails proposal) {
        var terms = new TermsFields(me, doors.partnerships().colleagues());
        terms.show(proposal.terms());
        var typing = new KeptTyping(doors.drafts(), proposal.id(), "terms ");
        terms.keep(typing);
        var dialog = new RewordDialog("Change this draft", typing, terms.title(), terms)
                .over(
                        proposal.terms().asRead(),
                        () -> {
                            var now = doors.proposals().details(proposal.id()).terms();
                            return new Meanwhile.Theirs(now.asRead(), terms.inWords(now));
                        },
                        "Save",
                        asRead -> doors.proposals().change(proposal.id(), asRead, terms.terms()));
        dialog.setWidth("640px");
        return dialog;
    }
}
