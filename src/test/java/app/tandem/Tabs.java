package app.tandem;

import app.tandem.partnership.Member;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens a browser tab without a browser, signed in as one of the cast. */
@org.springframework.stereotype.Component
public class Tabs {
    private static final Routes ROUTES = routes();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ApplicationContext context;

    Tabs(ApplicationContext context) {
        this.context = context;
    }

    // Karibu's own discovery sees public classes only; our views are package-private.
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var pages = new HashSet<Class<? extends Component>>();
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        for (var type : new ClassFileImporter().importPackages("app.tandem")) {
            if (type.isAnnotatedWith(Route.class)) {
                pages.add((Class<? extends Component>) type.reflect());
            } else if (type.isAssignableTo(HasErrorParameter.class)) {
                errors.add((Class<? extends HasErrorParameter<?>>) type.reflect());
            }
        }
        return new Routes(pages, errors, true);
    }

    /** Opens a page of the member's own partnership, such as {@code "goals"}. */
    public Tab open(Member member, String page) {
        return openAddress(member.personId(), "p/" + member.slug() + (page.isEmpty() ? "" : "/" + page));
    }

    /** Opens any address as any person. */
    public Tab openAddress(UUID personId, String address) {
        var authentication = new UsernamePasswordAuthenticationToken(
                personId.toString(), "", List.of(new SimpleGrantedAuthority("ROLE_USER")));
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new com.github.mvysny.fakeservlet.FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> true);
            return request;
        });
        var start = new AtomicReference<>(address);
        MockVaadin.setup(
                () -> new StartingAt(start), new MockSpringServlet(ROUTES, context, () -> new StartingAt(start)));
        return new Tab();
    }

    /** A tab begins at the address that was typed, not at the start page that Karibu opens first. */
    private static final class StartingAt extends MockedUI {
        private final AtomicReference<String> start;

        StartingAt(AtomicReference<String> start) {
            this.start = start;
        }

        @Override
        public void navigate(String location) {
            var typed = start.getAndSet(null);
            var parts = (typed == null ? location : typed).split("\\?", 2);
            super.navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
        }
    }

    /** An open tab; closing it signs the person out. */
    public static final class Tab implements AutoCloseable {
        /** Everything the person can read on the page. */
        public String text() {
            return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()) + drawn(UI.getCurrent());
        }

        /** What the browser is given to draw by itself is there to be read too. */
        private static String drawn(Component component) {
            var element = component.getElement();
            var own = element.getPropertyNames()
                    .filter(name -> name.equals("head") || name.startsWith("line-"))
                    .map(name -> "\n" + element.getProperty(name));
            return Stream.concat(own, component.getChildren().map(Tab::drawn)).collect(Collectors.joining());
        }

        /** Waits as a browser waits for a push. */
        public void awaitPush(BooleanSupplier arrived) {
            var deadline = Instant.now().plus(PATIENCE);
            while (!arrived.getAsBoolean()) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("Nothing arrived within " + PATIENCE + ": " + text());
                }
                pause();
                MockVaadin.clientRoundtrip(true);
            }
        }

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            MockVaadin.tearDown();
            SecurityContextHolder.clearContext();
        }
    }
}
