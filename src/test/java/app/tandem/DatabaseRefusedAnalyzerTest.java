package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseRefusedAnalyzerTest {
    private final DatabaseRefusedAnalyzer analyzer = new DatabaseRefusedAnalyzer();

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidInASentence() {
        assertThat(said(new SQLException("Communications link failure", "08S01")))
                .contains("does not answer");
    }

    @Test
    void aWrongPasswordIsSaidInASentence() {
        assertThat(said(new SQLException("Access denied", "28000", 1045))).contains("refuses the user");
    }

    @Test
    void whatIsNoMatterOfReachingItIsLeftToOthers() {
        var failure = new SQLException("Table not found", "42S02");
        assertThat(analyzer.analyze(new RuntimeException(failure), failure)).isNull();
    }

    private String said(SQLException failure) {
        return analyzer.analyze(new RuntimeException(failure), failure).getDescription();
    }
}
