package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import org.springframework.stereotype.Component;

/** In which weeks the current partnership counts; that stays once a week's value is there, or it would become another's. */
@Component
class CountedWeeks {
    private final WeekSettingRepository settings;
    private final ReadingRepository readings;
    private final DisputeRepository disputes;
    private final PeriodCloseRepository closes;
    private final CommentaryRepository commentaries;

    CountedWeeks(
            WeekSettingRepository settings,
            ReadingRepository readings,
            DisputeRepository disputes,
            PeriodCloseRepository closes,
            CommentaryRepository commentaries) {
        this.settings = settings;
        this.readings = readings;
        this.disputes = disputes;
        this.closes = closes;
        this.commentaries = commentaries;
    }

    Weeks get() {
        return settings.ofPartnership().map(WeekSetting::weeks).orElse(Weeks.ISO);
    }

    void count(Weeks weeks) {
        if (weeks == get()) {
            return;
        }
        Refusal.unless(
                canChange(),
                "Values of whole weeks are there already, and they would become those of other days. Weeks stay "
                        + get() + ".");
        var setting = settings.ofPartnership().orElseGet(WeekSetting::new);
        setting.count(weeks);
        settings.save(setting);
    }

    boolean canChange() {
        return !readings.existOf(Cadence.WEEKLY)
                && !disputes.existsByStep(Cadence.WEEKLY)
                && !closes.existsByStep(Cadence.WEEKLY)
                && !commentaries.existsByStep(Cadence.WEEKLY);
    }
}
