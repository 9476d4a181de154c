package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class FractionsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 30);

    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Cast cast;
    private final UUID abandonment;

    FractionsTest(ReadingImports imports, Scorecards scorecards, Measures measures, Cast.Casting casting) {
        this.imports = imports;
        this.scorecards = scorecards;
        this.measures = measures;
        cast = casting.fresh();
        abandonment = cast.actAs(cast.lee, () -> Board.abandonment(measures));
    }

    private ImportPreview preview(ReadingFile file, Map<UUID, Boolean> answers) {
        return cast.actAs(
                cast.mia, () -> imports.preview(file, imports.guess(file).reading(answers)));
    }

    private static ReadingFile file(String... values) {
        var lines = new String[values.length + 1];
        lines[0] = "date,abandonment rate";
        for (var i = 0; i < values.length; i++) {
            lines[i + 1] = DAY.minusDays(i) + "," + values[i];
        }
        return Board.file(lines);
    }

    @Test
    void fractionsOfAPercentageAreRecognisedAndAskedAboutBeforeTheyAreReadSo() {
        var file = file("0.12", "0.08", "0");
        var would = preview(file, Map.of());
        assertThat(would.fractions()).hasSize(1);
        var asked = would.fractions().getFirst();
        assertThat(asked.question()).isEqualTo("The values look like fractions: 0.12 means 12 %. Read them so?");
        assertThat(asked.read()).isTrue();
        assertThatThrownBy(() ->
                        cast.actAs(cast.mia, () -> imports.importReadings(file, imports.guess(file), "", done -> {})))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("look like fractions");
        cast.actAs(
                cast.mia,
                () -> imports.importReadings(file, imports.guess(file).reading(would.answers()), "", done -> {}));
        assertThat(value()).isEqualByComparingTo("12");
    }

    @Test
    void whoeverSaysNoHasThemReadAsTheyStand() {
        var file = file("0.12", "0.08");
        cast.actAs(
                cast.mia,
                () -> imports.importReadings(
                        file, imports.guess(file).reading(Map.of(abandonment, false)), "", done -> {}));
        assertThat(value()).isEqualByComparingTo("0.12");
    }

    private BigDecimal value() {
        return cast.actAs(cast.lee, () -> scorecards.details(abandonment, Cadence.DAILY.periodOf(DAY)))
                .readings()
                .getFirst()
                .value();
    }

    @Test
    void whatMayBeAFewPerCentIsAskedAboutButNotTakenForFractions() {
        var would = preview(file("0.9", "0.8"), Map.of());
        assertThat(would.fractions()).extracting(Fractions::read).containsExactly(false);
    }

    @Test
    void percentSignsNonesAndAllsAndGreaterNumbersAreNoFractions() {
        assertThat(preview(file("0.12 %", "0.08"), Map.of()).fractions()).isEmpty();
        assertThat(preview(file("0", "1", "1"), Map.of()).fractions()).isEmpty();
        assertThat(preview(file("0.5", "1.5"), Map.of()).fractions()).isEmpty();
    }

    @Test
    void onlyAPercentageCanBeMeant() {
        cast.actAs(cast.lee, () -> measures.choose(Board.speedOfAnswer()));
        var file = Board.file("date,average speed of answer", "1999-06-30,0.5");
        assertThat(preview(file, Map.of()).added()).isEqualTo(1);
        assertThat(preview(file, Map.of()).fractions()).isEmpty();
    }
}
