package app.tandem.partnership;

import java.lang.reflect.Method;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.AbstractPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** Stands before every front door that writes, and lets nobody in who may only read. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ReadersStayReaders extends AbstractPointcutAdvisor {
    private final transient Pointcut writing = new Writing();
    private final transient Advice advice;

    ReadersStayReaders(ObjectProvider<ReadersOnly> readers) {
        advice = (MethodInterceptor) call -> {
            readers.getObject().keepOut();
            return call.proceed();
        };
        // Before a transaction begins, and before anything is tried a second time.
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public Pointcut getPointcut() {
        return writing;
    }

    @Override
    public Advice getAdvice() {
        return advice;
    }

    /** Every method that a transaction makes a writing one. */
    private static final class Writing extends StaticMethodMatcherPointcut {
        private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();

        Writing() {
            setClassFilter(type -> type.getName().startsWith("app.tandem."));
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            var transaction = transactions.getTransactionAttribute(method, type);
            return transaction != null
                    && !transaction.isReadOnly()
                    && !AnnotatedElementUtils.hasAnnotation(method, OpenToAuditors.class);
        }
    }
}
