package app.tandem.live;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

@Configuration
@EnableAsync
class LiveConfiguration {
    /** How long a tab may take nothing of what it is told before its line is cut; one that is alive comes back by itself. */
    private static final String SLOWEST_MS = "10000";

    /** Atmosphere reads what it is to do from the servlet alone. */
    @Bean
    static BeanPostProcessor pushLines() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet
                        && servlet.getServlet() instanceof SpringServlet) {
                    servlet.addInitParameter(ApplicationConfig.BROADCASTER_CLASS, PushBroadcaster.class.getName());
                    servlet.addInitParameter(ApplicationConfig.WEBSOCKET_WRITE_TIMEOUT, SLOWEST_MS);
                }
                return bean;
            }
        };
    }
}
