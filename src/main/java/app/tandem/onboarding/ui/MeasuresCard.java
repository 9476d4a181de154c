package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Member;
import app.tandem.partnership.Missing;
import app.tandem.scorecards.KpiPack;
import app.tandem.shell.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

/** What both sides will watch: an industry's pack to begin with. */
class MeasuresCard extends Card {
    private final transient Doors doors;
    private final transient Member member;
    private final transient Runnable onSaved;
    private final Div content = new Div();
    private final Saying saying = new Saying();

    MeasuresCard(Doors doors, ClientSummary client, Member member, Runnable onSaved) {
        super("3 · What you measure");
        setId(Missing.Step.MEASURES.anchor());
        this.doors = doors;
        this.member = member;
        this.onSaved = onSaved;
        content.addClassName("form");
        add(content, saying);
        show(client);
    }

    private void show(ClientSummary client) {
        content.removeAll();
        var chosen =
                doors.currentMember().actAs(member, () -> doors.measures().all().size());
        if (chosen > 0) {
            var scorecard = new Anchor("/p/" + client.slug() + "/scorecard", "Open the scorecard");
            scorecard.setRouterIgnore(true);
            content.add(
                    new Paragraph(
                            "%d measures are on the scorecard. Both sides confirm the numbers that practice suggests."
                                    .formatted(chosen)),
                    scorecard);
            return;
        }
        var pack = new Select<KpiPack>();
        pack.setLabel("The client’s industry");
        pack.setItems(doors.packs().all());
        pack.setItemLabelGenerator(KpiPack::name);
        var what = new Paragraph("A pack is where you begin; every measure can be changed afterwards.");
        var add = new Button("Add its measures", click -> add(client, pack.getValue()));
        add.setEnabled(false);
        pack.addValueChangeListener(change -> {
            add.setEnabled(change.getValue() != null);
            if (change.getValue() != null) {
                what.setText(inWords(change.getValue()));
            }
        });
        content.add(pack, what, new Div(add));
    }

    private void add(ClientSummary client, KpiPack pack) {
        if (saying.says(
                "Saved.",
                () -> doors.currentMember().actAs(member, () -> {
                    doors.measures().addPack(pack);
                }))) {
            show(client);
            onSaved.run();
        }
    }

    private static String inWords(KpiPack pack) {
        var names = pack.parts().stream().map(part -> part.measure().name()).toList();
        return "%s. %d measures: %s.".formatted(pack.about(), names.size(), String.join(", ", names));
    }
}
