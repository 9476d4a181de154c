package app.tandem.demo;

import app.tandem.lessons.LessonDraft;
import app.tandem.lessons.Lessons;
import app.tandem.lessons.Quote;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Pillar;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Acme said and OnSpot changed, what OnSpot said and Acme has not changed enough, and one at Globex. */
@Component
@Profile("demo")
class DemoLessons {
    private final Lessons lessons;
    private final CurrentMember currentMember;

    DemoLessons(Lessons lessons, CurrentMember currentMember) {
        this.lessons = lessons;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast) {
        var backlog = currentMember.actAs(
                cast.mia(),
                () -> lessons.write(new LessonDraft(
                        "A number that comes after the call cannot be talked about.",
                        "The refund backlog is sent at 18:00 Manila time, also when it is bad.",
                        LocalDate.now().plusDays(20),
                        Pillar.PROCESS,
                        new Quote(
                                "We hear of the backlog only when it is too late to plan for it.",
                                cast.sam().personId()),
                        null)));
        currentMember.actAs(cast.sam(), () -> lessons.see(backlog, 1));
        currentMember.actAs(
                cast.lee(),
                () -> lessons.write(new LessonDraft(
                        "Agents find out about a sale when the first customer asks for it.",
                        "Marketing puts each sale into the shared calendar three days ahead.",
                        LocalDate.now().plusDays(10),
                        Pillar.PEOPLE,
                        new Quote(
                                "Customers tell us about your sales before you do.",
                                cast.ben().personId()),
                        null)));
        currentMember.actAs(
                cast.gil(),
                () -> lessons.write(new LessonDraft(
                        "Half of the callers at noon ask the same question.",
                        "The shop page answers it above the telephone number.",
                        LocalDate.now().plusDays(15),
                        Pillar.PROBLEM_SOLVING,
                        null,
                        null)));
    }
}
