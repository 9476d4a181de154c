package app.tandem.partnership;

import java.lang.reflect.Modifier;
import java.util.Locale;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.autoproxy.AbstractBeanFactoryAwareAdvisingPostProcessor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Stands outside of every front door: a refusal that leaves the outermost one is told to whoever keeps the log. */
@Component
class GuardedDoors extends AbstractBeanFactoryAwareAdvisingPostProcessor implements MethodInterceptor {
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    // Asked for late: what is made before this guard stands is guarded by nobody.
    private final transient ObjectProvider<ApplicationEventPublisher> events;
    private final transient ObjectProvider<CurrentMember> currentMember;

    GuardedDoors(ObjectProvider<ApplicationEventPublisher> events, ObjectProvider<CurrentMember> currentMember) {
        this.events = events;
        this.currentMember = currentMember;
        // Outside of transactions and of second tries: only what they let through is an answer.
        setBeforeExistingAdvisors(true);
        advisor = new DefaultPointcutAdvisor(new FrontDoors(), this);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (INSIDE.isBound()) {
            return call.proceed();
        }
        try {
            return ScopedValue.where(INSIDE, true).<@Nullable Object, Throwable>call(call::proceed);
        } catch (NotFound | NotAllowed refusal) {
            events.getObject().publishEvent(refused(call, refusal));
            throw refusal;
        }
    }

    private AccessRefused refused(MethodInvocation call, Refusal refusal) {
        var kind = refusal instanceof NotAllowed ? AccessRefused.Kind.NOT_ALLOWED : AccessRefused.Kind.NOT_FOUND;
        var door = call.getMethod().getDeclaringClass().getSimpleName() + ": "
                + call.getMethod().getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        var source = currentMember.getObject().source();
        var way = switch (source) {
            case UI, IMPORT -> AccessRefused.Way.PAGE;
            case API -> AccessRefused.Way.API;
            case MAIL, JOB -> AccessRefused.Way.JOB;
        };
        return new AccessRefused(kind, way, door, refusal.sentence());
    }

    private static final class FrontDoors extends StaticMethodMatcherPointcut {
        FrontDoors() {
            setClassFilter(FrontDoors::isFrontDoor);
        }

        /** Not what only hands the doors of a page to it. */
        private static boolean isFrontDoor(Class<?> type) {
            return type.getPackageName().matches("app\\.tandem\\.[a-z]+")
                    && type.isAnnotationPresent(Service.class)
                    && !Modifier.isFinal(type.getModifiers());
        }

        @Override
        public boolean matches(java.lang.reflect.Method method, Class<?> door) {
            return Modifier.isPublic(method.getModifiers());
        }
    }
}
