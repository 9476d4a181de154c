package app.tandem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The whole application on a fresh database, on each engine that Tandem runs on. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("database")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tandem.tenancy.strict=true",
            "tandem.secret=known only to the tests and to nobody else",
            "spring.flyway.locations=classpath:db/migration,classpath:db/test",
            "vaadin.productionMode=true",
            // All tests knock from one address.
            "tandem.limits.sign-in=100000/PT1M",
            "tandem.limits.first-admin=100000/PT1M",
            "tandem.limits.link=100000/PT1M",
            "tandem.limits.bad-token=100000/PT1M",
            "tandem.limits.socket=100000/PT1M",
            "tandem.limits.unknown-page=100000/PT1M",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = {TestDatabase.class, Letterbox.class, OneStrategy.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface TandemTest {}
