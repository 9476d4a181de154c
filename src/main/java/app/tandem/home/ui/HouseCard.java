package app.tandem.home.ui;

import app.tandem.home.House;
import app.tandem.home.PillarHealth;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.shell.Card;
import app.tandem.shell.Part;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The House: one roof over four pillars, each as high as its share of measures on target; it leads to what is behind it. */
class HouseCard extends Card {
    private static final String ROOF =
            "<svg viewBox='0 0 100 16' preserveAspectRatio='none' focusable='false'><path d='M50 0L100 16H0Z'/></svg>";

    private final transient Member member;

    HouseCard(House house, Member member, LiveUpdates live) {
        super("The House · how we stand, with the evidence behind each pillar");
        this.member = member;
        var drawing = new Part("house");
        add(drawing);
        live.show(this, ScorecardEvent.class, () -> {
            var pillars = live.once(new Pillars(), house::pillars);
            drawing.show(pillars, () -> List.of(roof(), pillars(pillars), floor()));
        });
    }

    private record Pillars() {}

    private Div roof() {
        var shape = drawn(ROOF);
        shape.addClassName("slope");
        var roof = new Div(shape, new Span(member.partnership()));
        roof.addClassName("roof");
        return roof;
    }

    private UnorderedList pillars(List<PillarHealth> all) {
        var pillars = new UnorderedList();
        pillars.addClassName("pillars");
        all.forEach(one -> pillars.add(new ListItem(pillar(one))));
        return pillars;
    }

    private Anchor pillar(PillarHealth health) {
        var shape = new Span(health.look().shape());
        shape.addClassNames("shape", health.look().look());
        shape.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(shape, new Span(" " + health.pillar().word()));
        name.addClassName("name");
        var says =
                new Span(health.withData() == 0 ? health.inWords() : health.inWords() + ", " + health.share() + " %");
        var missing = new Span(health.missing());
        missing.setVisible(!health.missing().isEmpty());
        var words = new Span(name, says, missing);
        words.addClassName("words");
        var pillar =
                new Anchor("/p/" + member.slug() + "/house/" + health.pillar().inAddress());
        pillar.add(height(health), words);
        pillar.addClassNames("pillar", health.look().look());
        return pillar;
    }

    /** As high as its share. */
    private static Span height(PillarHealth health) {
        var height = drawn("<svg viewBox='0 0 10 100' preserveAspectRatio='none' focusable='false'>"
                + "<rect y='%d' width='10' height='%d'/></svg>".formatted(100 - health.share(), health.share()));
        height.addClassName("height");
        return height;
    }

    private static Div floor() {
        var floor = new Div();
        floor.addClassName("floor");
        return floor;
    }

    private static Span drawn(String svg) {
        var drawn = new Span();
        drawn.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg);
        return drawn;
    }
}
