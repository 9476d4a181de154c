package app.tandem;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.PlatformRow;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Manifest;
import org.hibernate.envers.Audited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

// One instance, whose 100 MB of read classes end with it.
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final JavaClasses code = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.tandem");

    @Test
    void featuresMeetOnlyAtTheirFrontDoors() {
        ApplicationModules.of(TandemApplication.class).verify();
    }

    @Test
    void entitiesNeverLeaveTheirFeature() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(code);
    }

    @Test
    void repositoriesNeverLeaveTheirFeature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic()
                .check(code);
    }

    @Test
    void viewsAreReachedByAddressOnly() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(code);
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .check(code);
    }

    /** What belongs to none says so by being a row of the platform: how people sign in, and what is mailed to them. */
    @Test
    void everyRowBelongsToOnePartnership() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideOutsideOfPackages("app.tandem.partnership", "app.tandem.history")
                .should()
                .beAssignableTo(PartnershipOwned.class)
                .orShould()
                .beAssignableTo(PlatformRow.class)
                .allowEmptyShould(true)
                .check(code);
    }

    /**
     * What is not audited is the work of an editor, whose settled text is audited, drafts that nobody has sent, mails
     * with the links in them, which are to be forgotten, the log of refusals, which is a memory itself, answers to
     * programs, which are kept for two days, what columns meant last time, which decides nothing, and quiet doubts and
     * answers to the pulse, of which nobody may ever learn whose they are.
     */
    @Test
    void everyRowIsRemembered() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideOutsideOfPackage("app.tandem.history")
                .and()
                .doNotHaveSimpleName("TextUpdate")
                .and()
                .doNotHaveSimpleName("FieldDraft")
                .and()
                .doNotHaveSimpleName("ImportSource")
                .and()
                .doNotHaveSimpleName("OutgoingMail")
                .and()
                .doNotHaveSimpleName("SignInLink")
                .and()
                .doNotHaveSimpleName("FirstAdmin")
                .and()
                .doNotHaveSimpleName("RefusedAccess")
                .and()
                .doNotHaveSimpleName("QuietDoubt")
                .and()
                .doNotHaveSimpleName("AnsweredCall")
                .and()
                .doNotHaveSimpleName("PulseAnswer")
                .should()
                .beAnnotatedWith(Audited.class)
                .check(code);
    }

    @Test
    void everyVerbIsAskedForSomewhere() {
        for (var verb : Verb.values()) {
            assertThat(code.get(Verb.class).getField(verb.name()).getAccessesToSelf())
                    .as("%s is a right that nobody asks about", verb)
                    .anyMatch(access -> !access.getOriginOwner().isEquivalentTo(Verb.class));
        }
    }

    @Test
    void sqlNeverBypassesTheTenantFilter() {
        noClasses()
                .should()
                .callMethodWhere(target(nameStartingWith("createNative")))
                .check(code);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(NativeQuery.class)
                .check(code);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("ImportSql")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
                .check(code);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("ImportSql")
                .and()
                .doNotHaveFullyQualifiedName("app.tandem.portfolio.PortfolioSql")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                .check(code);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.hibernate.StatelessSession")
                .check(code);
        // Hibernate lends its own connection, too; only the import, whose SQL names the partnership itself, may ask for
        // it.
        noClasses()
                .that()
                .doNotHaveSimpleName("ImportedReadings")
                .should()
                .callMethodWhere(target(nameMatching("doWork|doReturningWork")))
                .check(code);
        assertThat(code.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Query.class)
                                && method.getAnnotationOfType(Query.class).nativeQuery()))
                .isEmpty();
    }

    /** An editor whose keystrokes collide rebases and sends them again by itself. */
    @Test
    void whoeverCollidesWithAColleagueIsTriedAgain() {
        classes()
                .that(describe("write", ArchitectureTest::isWritingDoor))
                .and()
                .resideOutsideOfPackage("app.tandem.coedit")
                .should()
                .beAnnotatedWith(TriedAgain.class)
                .check(code);
    }

    private static boolean isWritingDoor(JavaClass type) {
        return type.isAnnotatedWith(Service.class)
                && type.isAnnotatedWith(Transactional.class)
                && !type.getAnnotationOfType(Transactional.class).readOnly();
    }

    @Test
    void onlyHistoryReadsTheAuditTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.tandem.history")
                .should()
                .dependOnClassesThat(describe("read the audit tables", ArchitectureTest::readsAudit))
                .check(code);
    }

    private static boolean readsAudit(JavaClass type) {
        return type.getName().startsWith("org.hibernate.envers.AuditReader")
                || type.getName().startsWith("org.hibernate.envers.query");
    }

    @Test
    void onlyTheScreenKnowsVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..ui", "app.tandem.shell", "app.tandem.live", "app.tandem.signin", "app.tandem")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(code);
    }

    @Test
    void noCommercialVaadinComponentIsOnTheClassPath() throws IOException {
        for (URL manifest : Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (var stream = manifest.openStream()) {
                assertThat(new Manifest(stream).getMainAttributes().getValue("CvdlName"))
                        .as(manifest.toString())
                        .isNull();
            }
        }
    }
}
