package app.tandem.home.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import app.tandem.shell.LiveRows;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What every feature waits for from the reader: at most seven things. */
class WaitsForMeCard extends Section {
    private static final int MOST = 7;

    private final transient List<WaitingThings> features;
    private final transient Member member;
    private final H2 title = new H2();
    private final Paragraph nothing =
            new Paragraph("Nothing waits for you. What you are asked to sign, answer or do stands here.");
    private final LiveRows<Waiting> rows;
    private final Paragraph more = new Paragraph();

    WaitsForMeCard(List<WaitingThings> features, Member member, LiveUpdates live) {
        this.features = features;
        this.member = member;
        addClassName("card");
        rows = new LiveRows<>(
                waiting -> waiting.page() + " " + waiting.title(),
                waiting -> WaitingRow.of(waiting, "/p/" + member.slug() + "/"));
        add(title, nothing, rows, more);
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        var waiting = features.stream()
                .flatMap(feature -> feature.waitingFor(member).stream())
                .toList();
        title.setText("Waits for me · " + waiting.size());
        nothing.setVisible(waiting.isEmpty());
        rows.show(waiting.stream().limit(MOST).toList());
        more.setVisible(waiting.size() > MOST);
        more.setText("and %d more on the pages of this partnership.".formatted(waiting.size() - MOST));
    }
}
