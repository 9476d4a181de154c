package app.tandem;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Where the person signed in is kept, the same for every application of a test run: each would put its own into a static
 * field, and the filters of an earlier one would write where nobody reads any more.
 */
final class OneStrategy implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final SecurityContextHolderStrategy STRATEGY = new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("securityContextHolderStrategy", STRATEGY);
    }
}
