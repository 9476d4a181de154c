package app.tandem.signin;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Which ways of signing in this installation has switched on. */
@Component
class SignInSettings {
    private final boolean demo;
    private final boolean real;

    SignInSettings(Environment environment) {
        demo = environment.acceptsProfiles(Profiles.of("demo"));
        real = environment.getProperty("tandem.sso.enabled", Boolean.class, false) || hasProvider(environment);
        if (demo && real) {
            throw new TwoKindsOfSignIn();
        }
    }

    boolean demo() {
        return demo;
    }

    boolean real() {
        return real;
    }

    private static boolean hasProvider(Environment environment) {
        return Binder.get(environment)
                .bind("spring.security.oauth2.client.registration", Bindable.mapOf(String.class, Object.class))
                .map(registrations -> !registrations.isEmpty())
                .orElse(false);
    }
}
