package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedBlockTest {
    private static List<List<String>> rows(String text) {
        return PastedBlock.of(text).rows();
    }

    @Test
    void aLongRowAmongManyShortOnesIsRefusedBeforeTheyAreFilledUp() {
        var block = PastedBlock.of("\t".repeat(100_000) + "\n1".repeat(49_000));
        assertThat(block.rows()).isEmpty();
        assertThat(block.said()).contains("more than a sheet can hold");
        assertThat(PastedBlock.of("\t".repeat(100_000) + "1").rows()).isEmpty();
    }

    @Test
    void aBlockComesAsASheetCopiesIt() {
        assertThat(rows("86.1\t85.2\n7.5\t6.9\n")).containsExactly(List.of("86.1", "85.2"), List.of("7.5", "6.9"));
        assertThat(PastedBlock.of("86.1\t85.2\n").said()).isEmpty();
    }

    @Test
    void aDecimalCommaIsReadForTheWholeBlockOnceOneCellCanBeMeantAlone() {
        assertThat(rows("86,1\t1.234\n7,25\t6,9")).containsExactly(List.of("86.1", "1234"), List.of("7.25", "6.9"));
        assertThat(rows("1,234\t86.1")).containsExactly(List.of("1234", "86.1"));
    }

    @Test
    void whatCouldBeEitherStaysAsItWasTyped() {
        assertThat(rows("1,234\t5,678")).containsExactly(List.of("1,234", "5,678"));
    }

    @Test
    void quotesLineBreaksInCellsAndEmptyLinesAtTheEndDoNotShiftAnything() {
        assertThat(rows("\"1.234,5\"\t\"two\nlines\"\r\n3,5\t4\r\n\r\n"))
                .containsExactly(List.of("1234.5", "two\nlines"), List.of("3.5", "4"));
    }

    @Test
    void aBrokenQuoteIsReadLineByLine() {
        assertThat(rows("5\" pipe\t3\n4\t2")).hasSize(2).last().asList().containsExactly("4", "2");
    }

    @Test
    void headingsAreLeftOutAndThatIsSaid() {
        var block = PastedBlock.of("Measure\tW46\tW47\nAbandonment\t7.4\t8.4\nQA score\t83.1\t83.6");
        assertThat(block.rows()).containsExactly(List.of("7.4", "8.4"), List.of("83.1", "83.6"));
        assertThat(block.said()).contains("The first row").contains("The first column");
    }

    @Test
    void daysThatRunBackwardsOrDownwardsAreTurnedAndThatIsSaid() {
        var backwards = PastedBlock.of("2026-11-16\t2026-11-09\n8.4\t7.4");
        assertThat(backwards.rows()).containsExactly(List.of("7.4", "8.4"));
        assertThat(backwards.said()).contains("ran backwards");
        var downwards = PastedBlock.of("2026-11-09\t7.4\n2026-11-16\t8.4");
        assertThat(downwards.rows()).containsExactly(List.of("7.4", "8.4"));
        assertThat(downwards.said()).contains("ran downwards");
    }

    @Test
    void rowsOfUnequalLengthAreFilledUp() {
        assertThat(rows("1\t2\n3")).containsExactly(List.of("1", "2"), List.of("3", ""));
    }

    @Test
    void whatNoSheetCanHoldIsRefusedInASentence() {
        var block = PastedBlock.of("1\n".repeat(501));
        assertThat(block.rows()).isEmpty();
        assertThat(block.said())
                .isEqualTo("This is more than a sheet can hold. Save it as CSV and import the file instead.");
        assertThat(PastedBlock.of("9".repeat(200_001)).rows()).isEmpty();
    }

    @Test
    void aFrenchBlockIsReadWithItsNarrowSpaces() {
        assertThat(rows("1\u202f234,5\t86,1\u00a0%\n2\u00a0345,6\t7,25\u202f%"))
                .containsExactly(List.of("1234.5", "86.1"), List.of("2345.6", "7.25"));
    }

    @Test
    void anEnglishBlockKeepsItsPoints() {
        assertThat(rows("1,234.5\t86.1%\n\u22122.5\t1,000"))
                .containsExactly(List.of("1234.5", "86.1"), List.of("-2.5", "1000"));
    }

    @Test
    void aBlockThatContradictsItselfIsLeftAsItCame() {
        assertThat(rows("86,1\t85.2")).containsExactly(List.of("86,1", "85.2"));
    }

    @Test
    void theTextOfACsvFileIsABlockToo() {
        assertThat(rows("86,1;7,5\n85,2;6,9")).containsExactly(List.of("86.1", "7.5"), List.of("85.2", "6.9"));
        assertThat(rows("86.1,7.5\n85.2,6.9")).containsExactly(List.of("86.1", "7.5"), List.of("85.2", "6.9"));
    }

    @Test
    void aSingleFigureOfAnyKindStaysOneCell() {
        assertThat(rows("86,1")).containsExactly(List.of("86.1"));
        assertThat(rows("45/50 n60")).containsExactly(List.of("45/50 n60"));
        assertThat(rows("3:25\r\n")).containsExactly(List.of("3:25"));
    }

    @Test
    void emptyCellsKeepTheirPlaces() {
        assertThat(rows("1\t\t3\n\t5\t")).containsExactly(List.of("1", "", "3"), List.of("", "5", ""));
        assertThat(rows(" \t \n")).isEmpty();
    }

    @Test
    void whatIsNoFigureArrivesToBeMendedAndNotToBeLost() {
        assertThat(rows("n/a\t5\n4\t#REF!")).containsExactly(List.of("n/a", "5"), List.of("4", "#REF!"));
    }
}
