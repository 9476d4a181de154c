package app.tandem.scorecards;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes the statements that pass through a pool of connections, to run the very same plainly. */
final class Recorder implements BeanPostProcessor {
    private static final ThreadLocal<List<Noted>> NOTING = new ThreadLocal<>();
    private static final AtomicInteger READINGS_READ = new AtomicInteger();
    private static volatile boolean counting;
    private static DataSource pool;

    /** A statement, and the calls by which its parameters were set. */
    record Noted(String sql, List<Set> sets) {}

    record Set(java.lang.reflect.Method method, Object[] values) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) {
            return bean;
        }
        pool = source;
        return proxy(
                DataSource.class,
                source,
                (method, result) -> result instanceof Connection connection && (counting || NOTING.get() != null)
                        ? noting(connection)
                        : result);
    }

    static List<Noted> statementsOf(Runnable work) {
        NOTING.set(new ArrayList<>());
        try {
            work.run();
            return List.copyOf(NOTING.get());
        } finally {
            NOTING.remove();
        }
    }

    /** Runs the statements in one transaction and reads every cell of every row; answers how many rows there were. */
    static int runPlainly(List<Noted> statements) {
        var rows = 0;
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (var noted : statements) {
                try (var statement = connection.prepareStatement(noted.sql())) {
                    for (var set : noted.sets()) {
                        set.method().invoke(statement, set.values());
                    }
                    try (var found = statement.executeQuery()) {
                        var columns = found.getMetaData().getColumnCount();
                        while (found.next()) {
                            rows++;
                            for (int i = 1; i <= columns; i++) {
                                found.getObject(i);
                            }
                        }
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            return rows;
        } catch (SQLException | ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection noting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    var result = call(method, connection, values);
                    if (counting && values != null && values[0] instanceof String sql && isReadOfPage(sql)) {
                        READINGS_READ.incrementAndGet();
                    }
                    return result instanceof PreparedStatement statement && NOTING.get() != null
                            ? noting(statement, (String) values[0])
                            : result;
                });
    }

    /** Each page asks once for where the readings of its measures begin and end. */
    private static boolean isReadOfPage(String sql) {
        return sql.startsWith("select m1_0.id,(select r1_0.reading_day");
    }

    private static PreparedStatement noting(PreparedStatement statement, String sql) {
        var noted = new Noted(sql, new ArrayList<>());
        return (PreparedStatement) Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, (self, method, values) -> {
                    if (values != null && values.length > 1 && method.getName().startsWith("set")) {
                        noted.sets().add(new Set(method, Arrays.copyOf(values, values.length)));
                    } else if (method.getName().startsWith("execute") && NOTING.get() != null) {
                        NOTING.get().add(noted);
                    }
                    return call(method, statement, values);
                });
    }

    /** How often anybody read the data of a scorecard page while work was done. */
    static int readingsReadWhile(Runnable work) {
        READINGS_READ.set(0);
        counting = true;
        try {
            work.run();
            return READINGS_READ.get();
        } finally {
            counting = false;
        }
    }

    private interface After {
        Object of(java.lang.reflect.Method method, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler = (self, method, values) -> after.of(method, call(method, target, values));
        return type.cast(Proxy.newProxyInstance(Recorder.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(java.lang.reflect.Method method, Object target, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
