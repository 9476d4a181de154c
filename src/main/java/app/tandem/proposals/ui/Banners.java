package app.tandem.proposals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.proposals.DoubtLine;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.ProposalState;
import app.tandem.proposals.Voice;
import app.tandem.shell.Banner;
import app.tandem.shell.Part;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must be seen first: that one side alone has spoken, who has said nothing, and that somebody doubts. */
class Banners extends Part {
    private final transient Member reader;
    private final transient List<Colleague> colleagues;

    private record Shown(ProposalState state, String onlyOne, List<Voice> silent, DoubtLine doubt, String withdrawn) {}

    Banners(Member reader, List<Colleague> colleagues) {
        super("columns");
        this.reader = reader;
        this.colleagues = colleagues;
        getElement().setAttribute("aria-live", "polite");
    }

    void show(ProposalDetails proposal) {
        var silent = proposal.missing().stream().filter(Voice::late).toList();
        var shown =
                new Shown(proposal.state(), onlyOne(proposal), silent, proposal.doubt(), proposal.withdrawnBecause());
        show(shown, () -> banners(proposal, shown.onlyOne(), silent));
    }

    private List<Component> banners(ProposalDetails proposal, String onlyOne, List<Voice> silent) {
        var banners = new ArrayList<Component>();
        if (!onlyOne.isEmpty()) {
            banners.add(new Banner(new Paragraph(onlyOne)));
        }
        if (!silent.isEmpty() && proposal.state().isUndecided()) {
            banners.add(new Banner(new Paragraph("Has not spoken: "
                    + silent.stream()
                            .map(voice -> voice.firstName() + ", " + company(voice.side()))
                            .collect(Collectors.joining(" · ")))));
        }
        if (proposal.doubt().somebody()) {
            banners.add(doubt(proposal));
        }
        if (!proposal.withdrawnBecause().isEmpty()) {
            var withdrawn = new Banner(new Paragraph("Withdrawn: " + proposal.withdrawnBecause()));
            withdrawn.addClassName("over");
            banners.add(withdrawn);
        }
        return banners;
    }

    /** Who brought it has spoken by that, though nobody of theirs may have said where they stand. */
    private String onlyOne(ProposalDetails proposal) {
        var only = proposal.onlySide();
        if (only == null) {
            return "";
        }
        var stands = "Nobody of " + company(only.other()) + " has said yet where they stand.";
        return proposal.board(only).stream().anyMatch(Voice::hasSpoken)
                ? "Only one side has spoken, " + company(only) + ". " + stands
                : "Only one side has spoken: " + company(only) + " brought it. " + stands;
    }

    /** Whoever proposes is asked to ask; everybody else reads only that somebody doubts. */
    private Component doubt(ProposalDetails proposal) {
        var sides = proposal.doubt().sides();
        var who = sides.isEmpty()
                ? "Somebody has a quiet doubt."
                : "Somebody of "
                        + sides.stream().sorted().map(this::company).collect(Collectors.joining(" and somebody of "))
                        + " has a quiet doubt.";
        var words = proposal.proposerId().equals(reader.personId())
                ? who + " Ask everybody an open question, such as “What would have to be true for this to work?”,"
                        + " and do not ask who it was."
                : who;
        var banner = new Banner(new Paragraph(words));
        banner.addClassName("news");
        return banner;
    }

    private String company(Side side) {
        return Colleague.company(side, colleagues);
    }
}
