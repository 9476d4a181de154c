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

    SignInSettings(Environment environment) {
        demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (demo && hasProvider(environment)) {
            throw new TwoKindsOfSignIn();
        }
    }

    boolean demo() {
        return demo;
    }

    private static boolean hasProvider(Environment environment) {
        return Binder.get(environment)
                .bind("spring.security.oauth2.client.registration", Bindable.mapOf(String.class, Object.class))
                .map(registrations -> !registrations.isEmpty())
                .orElse(false);
    }
}
