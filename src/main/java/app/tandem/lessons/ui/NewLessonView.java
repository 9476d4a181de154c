package app.tandem.lessons.ui;

import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.drafts.Drafts;
import app.tandem.lessons.LessonDraft;
import app.tandem.lessons.Lessons;
import app.tandem.lessons.Quote;
import app.tandem.lessons.Quotes;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.WrittenAlone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writing a lesson down: from nothing, from an example, or from what it began with. */
@Route(value = "lessons/new/:example?(example)", layout = PartnershipLayout.class)
@RouteAlias(value = "lessons/from/:kind(goal|action|feedback|proposal)/:id", layout = PartnershipLayout.class)
@PageTitle("Write a lesson · Tandem")
@PermitAll
class NewLessonView extends Main implements BeforeEnterObserver, WrittenAlone {
    private final transient Lessons lessons;
    private final transient Quotes quotes;
    private final transient Drafts drafts;
    private final transient Partnerships partnerships;
    private final transient CurrentMember currentMember;
    private final transient Clock clock;

    NewLessonView(
            Lessons lessons,
            Quotes quotes,
            Drafts drafts,
            Partnerships partnerships,
            CurrentMember currentMember,
            Clock clock) {
        this.lessons = lessons;
        this.quotes = quotes;
        this.drafts = drafts;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var author = currentMember.get();
        var parameters = event.getRouteParameters();
        var header = new PageHeader("Write a lesson");
        removeAll();
        var kind = parameters.get("kind");
        if (kind.isPresent()) {
            var origin = new Origin(OriginKind.of(kind.get()), AddressId.of(event, "id"));
            var link = quotes.origin(origin);
            var form = form(author, new KeptTyping(drafts, origin.id(), "new lesson "), origin);
            quotes.from(origin).ifPresent(form::quote);
            header.subtitle("Comes from the " + origin.kind() + " “" + link.title() + "”");
            add(header, new Card("What we learnt", form));
            return;
        }
        var form = form(author, new KeptTyping(drafts, author.partnershipId(), "new lesson "), null);
        if (parameters.get("example").isPresent()) {
            form.fillIfEmpty(example(LocalDate.now(clock.withZone(author.zone()))));
        }
        header.subtitle("A lesson changes something. Both teams will read it.");
        add(header, new Card("What we learnt", form));
    }

    private LessonForm form(Member author, KeptTyping typing, @Nullable Origin origin) {
        var others = partnerships.colleagues().stream()
                .filter(colleague -> colleague.side() != author.side())
                .toList();
        return new LessonForm(
                others,
                typing,
                origin,
                draft -> UI.getCurrent().navigate("p/" + author.slug() + "/lessons/" + lessons.write(draft)));
    }

    private static LessonDraft example(LocalDate today) {
        return new LessonDraft(
                "A number that comes after the call cannot be talked about.",
                "The backlog of the day is sent at 18:00, also when it is bad.",
                today.plusWeeks(4),
                Pillar.PROCESS,
                new Quote("We hear of the backlog only when it is too late to plan for it.", null),
                null);
    }
}
