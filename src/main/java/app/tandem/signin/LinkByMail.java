package app.tandem.signin;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The last way in: a link by mail. Whether anybody has the address is looked up after the answer, so that neither its
 * words nor the time it takes tell.
 */
@Component
@Order(100)
class LinkByMail implements WayIn, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(LinkByMail.class);
    private static final int AT_ONCE = 2;
    private static final int IN_LINE = 200;

    private final SignInLinks links;
    private final ExecutorService line = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(IN_LINE),
            Thread.ofVirtual().name("sign-in-link-", 0).factory());

    LinkByMail(SignInLinks links) {
        this.links = links;
    }

    @Override
    public Optional<String> redirectFor(String email) {
        try {
            line.execute(() -> send(email));
        } catch (RejectedExecutionException full) {
            log.warn("More people ask for a link to sign in than can be served; one was not heard");
        }
        return Optional.of(LinkPage.SENT);
    }

    private void send(String email) {
        try {
            links.sendTo(email);
        } catch (RuntimeException failure) {
            log.warn("A link to sign in could not be written", failure);
        }
    }

    @Override
    public void destroy() {
        line.shutdown();
    }
}
