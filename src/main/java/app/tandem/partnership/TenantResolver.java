package app.tandem.partnership;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells Hibernate whose rows may be seen: those of whoever acts, and nobody's when nobody acts. */
@Component
class TenantResolver implements CurrentTenantIdentifierResolver<@Nullable UUID>, HibernatePropertiesCustomizer {
    private final ObjectProvider<MemberSource> tabs;
    private volatile boolean started;

    TenantResolver(ObjectProvider<MemberSource> tabs) {
        this.tabs = tabs;
    }

    /** Null makes Hibernate refuse to open a session at all: no context, no data. */
    @Override
    public @Nullable UUID resolveCurrentTenantIdentifier() {
        var acting = Acting.now();
        if (acting != null) {
            return acting.tenant();
        }
        if (!started) {
            return Acting.NOBODYS;
        }
        return tabs.orderedStream()
                .map(MemberSource::member)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Member::partnershipId)
                .orElse(null);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }

    @EventListener(ContextRefreshedEvent.class)
    void started() {
        started = true;
    }
}
