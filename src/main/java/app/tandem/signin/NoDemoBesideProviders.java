package app.tandem.signin;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start the demo on data where people sign in for real. */
@Component
@Profile("demo")
class NoDemoBesideProviders implements SmartInitializingSingleton {
    private final IdentityProviders providers;

    NoDemoBesideProviders(IdentityProviders providers) {
        this.providers = providers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (providers.anyOn()) {
            throw new TwoKindsOfSignIn();
        }
    }
}
