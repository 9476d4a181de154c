package app.tandem.partnership;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.mapping.PersistentClass;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The second and third wall behind the tenant filter: no row is written for another partnership or by
 * whoever may only read, no statement forgets it.
 */
@Component
class TenantWall
        implements Integrator,
                HibernatePropertiesCustomizer,
                PreInsertEventListener,
                PreUpdateEventListener,
                PreDeleteEventListener {
    private final TenantStatements statements;
    private final ReadersOnly readers;

    private final ApplicationEventPublisher events;

    TenantWall(TenantStatements statements, ReadersOnly readers, ApplicationEventPublisher events) {
        this.statements = statements;
        this.readers = readers;
        this.events = events;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> java.util.List.of(this));
        properties.put(JdbcSettings.STATEMENT_INSPECTOR, statements);
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        var listeners = sessions.getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.PRE_INSERT, this);
        listeners.appendListeners(EventType.PRE_UPDATE, this);
        listeners.appendListeners(EventType.PRE_DELETE, this);
        Set<String> tables = new TreeSet<>();
        Set<String> openToAuditors = new TreeSet<>();
        for (var entity : metadata.getEntityBindings()) {
            if (isTenantOwned(entity)) {
                var table = entity.getTable().getName().toLowerCase(java.util.Locale.ROOT);
                tables.add(table);
                tables.add(table + "_aud");
                if (isOpenToAuditors(entity.getMappedClass())) {
                    openToAuditors.add(table);
                }
            }
        }
        statements.guard(tables, openToAuditors);
    }

    private static boolean isTenantOwned(PersistentClass entity) {
        return entity.getFilters().stream().anyMatch(filter -> "_tenantId".equals(filter.getName()));
    }

    private static boolean isOpenToAuditors(Class<?> entity) {
        return entity.isAnnotationPresent(OpenToAuditors.class);
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return check(event.getEntity(), event.getSession());
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        return check(event.getEntity(), event.getSession());
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        return check(event.getEntity(), event.getSession());
    }

    private boolean check(Object entity, SharedSessionContractImplementor session) {
        if (entity instanceof PartnershipOwned row) {
            if (!isOpenToAuditors(entity.getClass())) {
                readers.keepOut();
            }
            var tenant = session.getTenantIdentifierValue();
            // A new row has no owner yet: Hibernate gives it the session's.
            var owner = row.partnershipId() == null ? tenant : row.partnershipId();
            if (Acting.NOBODYS.equals(tenant) || !Objects.equals(owner, tenant)) {
                events.publishEvent(ForeignRow.alarm(entity.getClass().getSimpleName()));
                throw new ForeignRow("A row of another partnership was about to be written.");
            }
        }
        return false;
    }
}
