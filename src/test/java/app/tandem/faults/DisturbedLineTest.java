package app.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.signin.RawLine;
import app.tandem.signin.Stranger;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** An editor's messages that come twice, late or never: the versions tell, and no word is there twice or in the wrong place. */
@TandemTest
@ActiveProfiles("demo")
class DisturbedLineTest {
    private final SharedTexts texts;
    private final Cast cast;
    private final UUID text;
    private final String session;
    private final int port;
    private String epoch = "";

    DisturbedLineTest(SharedTexts texts, Cast.Casting casting, @LocalServerPort int port) {
        this.texts = texts;
        this.port = port;
        cast = casting.fresh();
        text = cast.actAs(cast.lee, () -> texts.begin(""));
        session = new Stranger(port).signIn(cast.lee);
    }

    @Test
    void aChangeThatComesTwiceIsTakenOnce() {
        try (var lee = editing(1, "")) {
            lee.say(push(0, "[[[0,\"once\"]]]"));
            lee.say(push(0, "[[[0,\"once\"]]]"));
            assertThat(until(lee, "behind")).contains("\"version\":1");
            assertThat(read()).isEqualTo("once");
        }
    }

    @Test
    void aChangeThatOvertookAnotherIsSentBackAndFindsItsPlaceTheNextTime() {
        try (var lee = editing(1, "")) {
            lee.say(push(1, "[[5,[0,\" second\"]]]"));
            until(lee, "behind");
            lee.say(push(0, "[[[0,\"first\"]]]"));
            until(lee, "changed");
            lee.say(push(1, "[[5,[0,\" second\"]]]"));
            until(lee, "changed");
            assertThat(read()).isEqualTo("first second");
        }
    }

    @Test
    void whatWasMissedIsToldInOrderAfterwards() {
        try (var lee = editing(1, "");
                var other = editing(2, "")) {
            for (int i = 0; i < 9; i++) {
                lee.say(push(i, i == 0 ? "[[[0,\"0\"]]]" : "[[" + i + ",[0,\"" + i + "\"]]]"));
                until(lee, "changed");
            }
            other.close();
            try (var back = editing(2, "&from=4&kept=4&epoch=" + epoch)) {
                for (int i = 4; i < 9; i++) {
                    assertThat(back.read()).contains("\"changed\"", "\"version\":" + i, "\"" + i + "\"");
                }
            }
        }
    }

    private RawLine editing(int number, String from) {
        var line = new RawLine(port, session, "/live/texts/" + text + "?client=" + client(number) + from);
        if (from.isEmpty()) {
            epoch = JsonMapper.shared()
                    .readTree(until(line, "ready"))
                    .path("epoch")
                    .asString();
        }
        return line;
    }

    private String client(int number) {
        return cast.lee.personId() + "." + number;
    }

    private String push(int version, String changes) {
        return "{\"type\":\"push\",\"epoch\":\"" + epoch + "\",\"version\":" + version + ",\"changes\":" + changes
                + "}";
    }

    private static String until(RawLine line, String type) {
        while (true) {
            var told = line.read();
            assertThat(told).as("the line is cut before it says " + type).isNotNull();
            if (told.contains("\"type\":\"" + type + "\"")) {
                return told;
            }
        }
    }

    private String read() {
        return cast.actAs(cast.ben, () -> texts.read(text));
    }
}
