package vn.binhdang.api.service.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as it is at one moment, whatever is written meanwhile; nothing can be written through it. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;

    /** @param connection closed with this */
    Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false); // rows come a few at a time only within a transaction
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            statement.execute("SELECT 1"); // from here on
        }
    }

    Connection connection() {
        return connection;
    }

    JdbcClient client() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
