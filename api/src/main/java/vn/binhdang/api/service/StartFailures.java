package vn.binhdang.api.service;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.binhdang.api.service.database.DatabaseAway;
import vn.binhdang.engine.text.Text;

/** Keeps the framework from telling in its own way what the operator is told in plain words. */
final class StartFailures implements SpringBootExceptionReporter {

    /** Called by the framework. */
    StartFailures(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return named(failure).isPresent();
    }

    /** Why the service cannot start, where that can be said in plain words. */
    static Optional<NotReadyException> named(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(plain(cause)))
                .findFirst();
    }

    private static @Nullable NotReadyException plain(Throwable cause) {
        if (cause instanceof PortInUseException taken) {
            return new NotReadyException(
                    Text.of(
                            "cổng %s đang được chương trình khác dùng; hãy chọn cổng khác bằng --port",
                            "port %s is in use by another program; choose another one with --port",
                            Integer.toString(taken.getPort())),
                    taken);
        }
        if (cause instanceof SQLException away && DatabaseAway.explains(away)) {
            return new NotReadyException(
                    Text.of(
                            "không kết nối được cơ sở dữ liệu (xem SPRING_DATASOURCE_URL, binhdang doctor): %s",
                            "the database cannot be reached (see SPRING_DATASOURCE_URL, binhdang doctor): %s",
                            String.valueOf(away.getMessage())),
                    away);
        }
        return cause instanceof NotReadyException plain ? plain : null;
    }
}
