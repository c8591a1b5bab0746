package vn.binhdang.api.service.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, or not yet there, from a fault in what it is asked. */
public final class DatabaseAway {

    /** Classes of SQLSTATE: connection, too few resources, operator intervention, trouble of the machine. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private DatabaseAway() {}

    /** Whether the same request may succeed once the database is back. */
    public static boolean explains(@Nullable Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failed && isAway(failed)
                    || cause instanceof TransactionSystemException ended && explains(ended.getOriginalException())) {
                return true;
            }
        }
        return false;
    }

    /** What kind of trouble, for the log: the words of the database may quote what somebody has reported. */
    public static String kind(Throwable trouble) {
        StringBuilder kind = new StringBuilder(trouble.getClass().getSimpleName());
        for (Throwable cause = trouble.getCause(); cause != null; cause = cause.getCause()) {
            kind.append(" < ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException failed) {
                kind.append(" (").append(failed.getSQLState()).append(')');
            }
        }
        return kind.toString();
    }

    private static boolean isAway(SQLException failed) {
        String state = failed.getSQLState();
        return state == null // of the pool, whose connection was taken from it
                || failed instanceof SQLTransientConnectionException
                || failed instanceof SQLNonTransientConnectionException
                || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
