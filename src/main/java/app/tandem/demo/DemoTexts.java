package app.tandem.demo;

import app.tandem.coedit.SharedTexts;
import app.tandem.goals.Goals;
import app.tandem.partnership.CurrentMember;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A goal's why that two have written, and in which somebody was asked something. */
@Component
@Profile("demo")
class DemoTexts {
    private final SharedTexts texts;
    private final Goals goals;
    private final CurrentMember currentMember;

    DemoTexts(SharedTexts texts, Goals goals, CurrentMember currentMember) {
        this.texts = texts;
        this.goals = goals;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast, UUID goal) {
        currentMember.actAs(cast.sam(), () -> {
            var why = goals.details(goal).texts().why();
            texts.rewrite(why, texts.read(why) + "\n\n@Mia Santos, which two reasons do we take on first?");
        });
    }
}
