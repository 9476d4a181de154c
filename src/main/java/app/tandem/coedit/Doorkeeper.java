package app.tandem.coedit;

import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Source;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Lets a browser open a text only for somebody who may read it, and tells everybody else that there is no such text. */
@Component
class Doorkeeper implements HandshakeInterceptor {
    private static final Pattern TAB = Pattern.compile("[0-9-]{1,40}");
    private static final Logger log = LoggerFactory.getLogger(Doorkeeper.class);

    private final Partnerships partnerships;
    private final SharedTexts texts;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    Doorkeeper(
            Partnerships partnerships,
            SharedTexts texts,
            CurrentMember currentMember,
            ApplicationEventPublisher events) {
        this.partnerships = partnerships;
        this.texts = texts;
        this.currentMember = currentMember;
        this.events = events;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler socket,
            Map<String, Object> attributes) {
        var isOurs = WebUtils.isSameOrigin(request);
        var admission = isOurs ? admission(request) : Optional.<Admission>empty();
        if (admission.isEmpty()) {
            log.warn(
                    "Refused to open {} for {} at {} from origin {}",
                    // As it came, encoded: a decoded path may hold signs that write lines of their own.
                    request.getURI().getRawPath(),
                    Optional.ofNullable(request.getPrincipal())
                            .map(Principal::getName)
                            .orElse("a stranger"),
                    request.getRemoteAddress(),
                    request.getHeaders().getOrigin());
            events.publishEvent(new AccessRefused(
                            isOurs ? AccessRefused.Kind.SOCKET : AccessRefused.Kind.FOREIGN_SITE,
                            AccessRefused.Way.SOCKET,
                            request.getURI().getRawPath(),
                            isOurs ? "This text does not exist for them" : "Asked for by another site’s page")
                    .by(Optional.ofNullable(request.getPrincipal())
                            .flatMap(person -> id(person.getName()))
                            .orElse(null)));
            response.setStatusCode(HttpStatus.NOT_FOUND);
            return false;
        }
        attributes.put(Admission.NAME, admission.get());
        return true;
    }

    private Optional<Admission> admission(ServerHttpRequest request) {
        var path = request.getURI().getPath();
        var query = UriComponentsBuilder.fromUri(request.getURI()).build().getQueryParams();
        var textId = id(path.substring(path.lastIndexOf('/') + 1));
        var personId = Optional.ofNullable(request.getPrincipal()).flatMap(person -> id(person.getName()));
        var client = Optional.ofNullable(query.getFirst("client"));
        if (textId.isEmpty() || personId.isEmpty() || client.isEmpty() || !isOf(personId.get(), client.get())) {
            return Optional.empty();
        }
        return partnerships.membershipsOf(personId.get()).stream()
                .map(member -> admission(member, textId.get(), client.get(), since(query)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Admission> admission(Member member, UUID textId, String client, Since since) {
        var reach = reach(member, textId);
        return reach == Reach.NOTHING
                ? Optional.empty()
                : Optional.of(new Admission(member, textId, client, since, reach == Reach.WRITE));
    }

    Reach reach(Member member, UUID textId) {
        return currentMember.actAs(Source.UI, member, () -> texts.reach(member, textId));
    }

    /** An editor goes by its person's id, so that nobody can pass changes off as another's. */
    private static boolean isOf(UUID personId, String client) {
        var prefix = personId + ".";
        return client.startsWith(prefix)
                && TAB.matcher(client.substring(prefix.length())).matches();
    }

    private static Optional<UUID> id(String words) {
        try {
            return words.length() == 36 ? Optional.of(UUID.fromString(words)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Since since(MultiValueMap<String, String> query) {
        var epoch = query.getFirst("epoch");
        return new Since(version(query.getFirst("from")), epoch == null ? "" : epoch, version(query.getFirst("kept")));
    }

    private static int version(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler socket,
            @Nullable Exception failure) {}
}
