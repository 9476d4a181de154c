package app.tandem.signin;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.People;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.ClassUtils;

/** Everybody opens every address there is, with every id there is, and reads every byte of the answers. */
@TandemTest
@Tag("crawl")
@ActiveProfiles("demo")
// Nobody but a crawler opens every page there is within a minute.
@TestPropertySource(properties = "tandem.limits.tab=100000/PT1M")
@ExtendWith(OutputCaptureExtension.class)
class CanaryCrawlTest {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(?:\\(([^)]*)\\))?");
    private static final Pattern DOWNLOAD = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\ ]+");
    private static final Pattern TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Cast cast;
    private final int port;
    private final Map<String, Set<Member>> readers = new TreeMap<>();
    private final Map<UUID, List<UUID>> things = new HashMap<>();
    private final Map<Member, Set<String>> read = new ConcurrentHashMap<>();
    private final Map<Member, Set<String>> heard = new ConcurrentHashMap<>();
    private final List<Member> everybody;
    private final People people;
    private final HttpClient http = HttpClient.newHttpClient();

    CanaryCrawlTest(Cast.Casting casting, Canaries canaries, People people, @LocalServerPort int port) {
        cast = casting.fresh();
        this.people = people;
        this.port = port;
        var acme = List.of(cast.lee, cast.sam, cast.mia, cast.ben);
        var globex = List.of(cast.gil, cast.miaAtGlobex);
        var auditors = Map.of(
                acme, List.of(cast.auditorBeside(cast.lee), cast.auditorBeside(cast.mia)),
                globex, List.of(cast.auditorBeside(cast.gil), cast.auditorBeside(cast.miaAtGlobex)));
        auditors.forEach((members, audit) -> {
            var planted = canaries.plant(cast, members, audit, members == acme ? cast.sam : cast.gil);
            readers.putAll(planted.readers());
            things.put(members.getFirst().partnershipId(), List.copyOf(planted.things()));
        });
        everybody = auditors.entrySet().stream()
                .flatMap(beside -> Stream.concat(beside.getKey().stream(), beside.getValue().stream()))
                .toList();
    }

    @Test
    void everybodyReadsWhatIsMeantForThemAndNothingElse(CapturedOutput log) {
        var texts = ConcurrentHashMap.<String>newKeySet();
        var sessions = everybody.stream().collect(toMap(person -> person, this::signedIn));
        everybody.parallelStream().forEach(person -> {
            var session = sessions.get(person);
            for (var address : addresses(person)) {
                var page = new RawTab(port, session, "localhost").page(address);
                note(read, person, page, address);
                DOWNLOAD.matcher(page)
                        .results()
                        .forEach(link -> note(read, person, download(session, link.group()), address));
                TEXT.matcher(page).results().forEach(id -> texts.add(id.group()));
            }
        });
        readers.forEach((canary, meant) ->
                assertThat(who(read, canary)).as("on pages: %s", canary).containsExactlyInAnyOrderElementsOf(meant));
        everybody.parallelStream()
                .forEach(person -> texts.forEach(
                        text -> note(heard, person, text(person, sessions.get(person), text), "text " + text)));
        // A line that opens for nobody would tell nobody anything: the rightful readers do hear the words.
        readers.forEach((canary, meant) -> assertThat(who(heard, canary))
                .as("by live texts: %s", canary)
                .containsExactlyInAnyOrderElementsOf(canary.endsWith("Why") ? meant : Set.of()));
        assertThat(readers.keySet()).noneMatch(log.getAll()::contains);
    }

    @Test
    void aMailTellsItsReadersNothingElse() {
        var invited = readers.keySet().stream()
                .filter(canary -> canary.endsWith("Invited"))
                .toList();
        assertThat(invited).hasSize(2);
        for (var canary : invited) {
            assertThat(Letterbox.newestFor(Canaries.address(canary)).plain()).contains(canary);
        }
        for (var mail : Letterbox.all()) {
            readers.forEach((canary, meant) -> {
                if (mail.subject().contains(canary)
                        || mail.plain().contains(canary)
                        || mail.html().contains(canary)) {
                    assertThat(mail.recipients())
                            .as("“%s” holds %s", mail.subject(), canary)
                            .allSatisfy(recipient -> assertThat(mayReadMailed(canary, meant))
                                    .contains(recipient.toLowerCase(Locale.ROOT)));
                }
            });
        }
    }

    private List<String> mayReadMailed(String canary, Set<Member> meant) {
        return Stream.concat(
                        Stream.of(Canaries.address(canary)),
                        meant.stream()
                                .map(who -> people.person(who.personId())
                                        .orElseThrow()
                                        .email()))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
    }

    private Stream<Member> who(Map<Member, Set<String>> noted, String canary) {
        return everybody.stream()
                .filter(person -> noted.getOrDefault(person, Set.of()).contains(canary));
    }

    private void note(Map<Member, Set<String>> noted, Member reader, String bytes, String where) {
        readers.forEach((canary, meant) -> {
            if (bytes.contains(canary)) {
                assertThat(meant.stream().map(Member::personId))
                        .as("%s read %s at %s", reader.name(), canary, where)
                        .contains(reader.personId());
                meant.stream()
                        .filter(who -> who.personId().equals(reader.personId()))
                        .forEach(who -> noted.computeIfAbsent(who, none -> ConcurrentHashMap.newKeySet())
                                .add(canary));
            }
        });
    }

    /** Every view's address in both partnerships, with every word that it knows and, where they work, every thing's id. */
    private List<String> addresses(Member reader) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var views = scan.findCandidateComponents("app.tandem").stream()
                .map(view -> ClassUtils.resolveClassName(view.getBeanClassName(), null))
                .map(view -> view.getAnnotation(Route.class))
                .toList();
        assertThat(views).hasSizeGreaterThan(12);
        var addresses = new ArrayList<String>();
        var foreigner = reader.partnershipId().equals(cast.lee.partnershipId()) ? cast.gil : cast.lee;
        var theirs = things.get(foreigner.partnershipId());
        var ours = new ArrayList<>(things.get(reader.partnershipId()));
        ours.addAll(theirs.subList(0, 2));
        var places = List.of(
                foreigner.partnershipId(), foreigner.organisationId(), reader.partnershipId(), reader.organisationId());
        for (var view : views) {
            switch (view.layout().getSimpleName()) {
                case "PartnershipLayout" -> {
                    fill(addresses, "p/" + reader.slug() + "/" + view.value(), ours);
                    fill(addresses, "p/" + foreigner.slug() + "/" + view.value(), theirs.subList(0, 1));
                }
                case "SettingsLayout" -> fill(addresses, "settings/" + view.value(), places);
                default -> fill(addresses, view.value(), places);
            }
        }
        return addresses;
    }

    private void fill(List<String> addresses, String template, List<UUID> ids) {
        var parameter = PARAMETER.matcher(template);
        if (!parameter.find()) {
            addresses.add(template);
            return;
        }
        var words = parameter.group(2);
        List<?> values = words == null || words.contains("{") ? ids : List.of(words.split("\\|"));
        values.forEach(value -> fill(
                addresses,
                template.substring(0, parameter.start()) + value + template.substring(parameter.end()),
                ids));
    }

    private String download(String session, String link) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + link))
                                    .header("Cookie", "JSESSIONID=" + session)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the line of a shared text tells first, or nothing where it is refused. */
    private String text(Member reader, String session, String id) {
        var told = new ConcurrentLinkedQueue<String>();
        var whole = new CountDownLatch(1);
        var listener = new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket line, CharSequence data, boolean last) {
                told.add(data.toString());
                if (last) {
                    whole.countDown();
                }
                line.request(1);
                return null;
            }

            @Override
            public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
                whole.countDown();
                return null;
            }
        };
        try {
            var line = http.newWebSocketBuilder()
                    .header("Cookie", "JSESSIONID=" + session)
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(
                            URI.create("ws://localhost:" + port + "/live/texts/" + id + "?client=" + reader.personId()
                                    + ".1"),
                            listener)
                    .join();
            whole.await(5, TimeUnit.SECONDS);
            line.abort();
        } catch (CompletionException refused) {
            return "";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return String.join("", told);
    }

    private String signedIn(Member member) {
        var stranger = new Stranger(port);
        stranger.post(
                "/sign-in/demo",
                "_csrf=" + stranger.token() + "&person=" + member.personId() + "&partnership=" + member.slug());
        return stranger.sessions().getFirst();
    }
}
