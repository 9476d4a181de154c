package app.tandem.home.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.shell.Banner;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Both sides see in red when nobody answers for one side of a goal any more. */
class OwnerGapBanner extends Div {
    private final transient Goals goals;
    private final transient Partnerships partnerships;
    private final transient Member member;
    private transient List<Gap> shown = List.of();

    private record Gap(UUID goal, String title, Side side) {}

    OwnerGapBanner(Goals goals, Partnerships partnerships, Member member, LiveUpdates live) {
        this.goals = goals;
        this.partnerships = partnerships;
        this.member = member;
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        var gaps = goals.lackingAnOwner().stream().flatMap(this::gaps).toList();
        setVisible(!gaps.isEmpty());
        if (!gaps.equals(shown)) {
            shown = gaps;
            removeAll();
            gaps.forEach(gap -> add(banner(gap)));
        }
    }

    private Stream<Gap> gaps(GoalSummary goal) {
        return Arrays.stream(Side.values())
                .filter(goal.course().gaps()::contains)
                .map(side -> new Gap(goal.id(), goal.title(), side));
    }

    private Banner banner(Gap gap) {
        var company = partnerships.company(gap.side()).name();
        var open = new Anchor(
                "/p/" + member.slug() + "/goals/" + gap.goal(),
                member.side() == gap.side() ? "Name the next owner" : "Open the goal");
        open.addClassName("button");
        var banner = new Banner(
                new Paragraph("Nobody at " + company + " answers for “" + gap.title() + "” any more."), open);
        banner.addClassName("off");
        return banner;
    }
}
